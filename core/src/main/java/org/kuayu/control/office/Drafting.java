package org.kuayu.control.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.Trail;
import org.kuayu.journal.Actor;
import org.kuayu.staff.Officer;
import org.kuayu.text.Remark;

/** Keeps drafts: one request for each registry. */
final class Drafting {
    private final ControlTools tools;
    private final Checks checks;
    private final RequestNumbers numbers;

    Drafting(ControlTools tools, Checks checks) {
        this.tools = tools;
        this.checks = checks;
        this.numbers = new RequestNumbers(tools.requests());
    }

    RequestOutcome draft(Officer by, RequestDraft draft) {
        return tools.journal().write(() -> {
            Checks.Checked checked = checks.draft(by, draft);
            return checked.clean()
                    ? new RequestOutcome.Done(
                            keep(by, draft, checked.forCase().orElseThrow()), checked.warnings())
                    : new RequestOutcome.Refused(checked.findings());
        });
    }

    private List<ControlRequest> keep(Officer by, RequestDraft draft, RequestCase forCase) {
        Instant now = tools.instant();
        var kept = new ArrayList<ControlRequest>();
        split(draft).forEach((registry, targets) -> {
            var plan = new Plan(registry, targets, forCase, by.actor(), now);
            ControlRequest request = request(numbers.next(now), draft, plan, 1);
            tools.requests().put(request);
            tools.trail().request(by, Trail.DRAFTED, request, reason(draft));
            kept.add(request);
        });
        return kept;
    }

    private static Map<String, String> reason(RequestDraft draft) {
        return draft.askAgainReason().isBlank() ? Map.of() : Map.of("askAgain", draft.askAgainReason());
    }

    /** Which registry is asked about what, in the order of their codes. */
    private SortedMap<String, List<Target>> split(RequestDraft draft) {
        var parts = new TreeMap<String, List<Target>>();
        if (draft.kind() == RequestKind.INQUIRY) {
            draft.registries().forEach(registry -> parts.put(registry, draft.targets()));
        } else {
            draft.targets().forEach(target -> {
                String registry = tools.registryOf(((Target.OfUnit) target).unit());
                parts.computeIfAbsent(registry, r -> new ArrayList<>()).add(target);
            });
        }
        return parts;
    }

    /** What goes into one request. */
    record Plan(String registry, List<Target> targets, RequestCase forCase, Actor by, Instant at) {}

    private static ControlRequest request(String id, RequestDraft draft, Plan plan, long revision) {
        var items = new ArrayList<RequestItem>();
        plan.targets.forEach(target -> items.add(RequestItem.drafted(items.size() + 1, target, plan.at)));
        var life = new RequestLife(
                new RequestLife.Step(plan.by, plan.at), Optional.empty(), Optional.empty(), "", Optional.empty());
        return new ControlRequest(
                id,
                draft.kind(),
                plan.registry,
                plan.forCase,
                draft.purpose().strip(),
                draft.notice().strip(),
                draft.ruling().strip(),
                draft.attachments(),
                items,
                life,
                draft.supersedes(),
                draft.entrustedBy(),
                revision);
    }

    /** Other content in the place of a draft; its number stays, so it must still go to the same registry. */
    RequestOutcome redraft(Officer by, ControlRequest before, RequestDraft draft) {
        Checks.Checked checked = checks.draft(by, draft);
        var findings = new ArrayList<>(checked.findings());
        if (before.items().stream().anyMatch(item -> item.state() != ItemState.DRAFT)) {
            findings.add(error("request", new Remark("item.approved-already", before.id())));
        }
        if (checked.clean() && !List.copyOf(split(draft).keySet()).equals(List.of(before.registry()))) {
            findings.add(error("registries", new Remark("control.redraft-registry", before.registry())));
        }
        if (findings.stream().anyMatch(Finding::error)) {
            return new RequestOutcome.Refused(findings);
        }
        var plan = new Plan(
                before.registry(),
                split(draft).get(before.registry()),
                checked.forCase().orElseThrow(),
                by.actor(),
                tools.instant());
        ControlRequest next = request(before.id(), draft, plan, before.revision() + 1);
        tools.requests().put(next);
        tools.trail().request(by, Trail.REDRAFTED, next, reason(draft));
        return new RequestOutcome.Done(List.of(next), checked.warnings());
    }

    private static Finding error(String field, Remark remark) {
        return new Finding(field, remark, Optional.empty(), true);
    }

    /**
     * Keeps an inquiry that repeats this item, drafted by the one who set up the watch: it still needs approval. Inside a
     * write; by the system, without the checks of an officer.
     */
    ControlRequest repeat(ControlRequest earlier, RequestItem item, Actor by) {
        Instant now = tools.instant();
        var plan = new Plan(earlier.registry(), List.of(item.target()), earlier.forCase(), by, now);
        var draft = new RequestDraft(
                RequestKind.INQUIRY,
                earlier.forCase().number(),
                earlier.purpose(),
                earlier.notice(),
                earlier.ruling(),
                earlier.attachments(),
                List.of(item.target()),
                List.of(earlier.registry()),
                Optional.of(earlier.id()),
                "",
                earlier.entrustedBy());
        ControlRequest request = request(numbers.next(now), draft, plan, 1);
        tools.requests().put(request);
        return request;
    }
}
