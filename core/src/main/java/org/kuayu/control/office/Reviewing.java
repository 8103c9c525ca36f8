package org.kuayu.control.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayu.calendar.Citation;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.ItemEvent;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.ItemTable;
import org.kuayu.control.request.RequestDigest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.ReceiptChain;
import org.kuayu.control.work.Reminders;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.exchange.ServiceClock;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Approval by a second pair of eyes, sealing and sending, taking back, reminding, taking note of results. Inside a write. */
final class Reviewing {
    private final ControlTools tools;
    private final Checks checks;
    private final ServiceClock clock;

    Reviewing(ControlTools tools, Checks checks) {
        this.tools = tools;
        this.checks = checks;
        this.clock = new ServiceClock(tools.settings().calendar());
    }

    RequestOutcome approve(Officer by, ControlRequest request) {
        var notes = new Notes();
        role(by, Set.of(Role.APPROVER), request, notes);
        if (by.login().equals(request.life().drafted().by().login())) {
            notes.error("officer", new Remark("control.four-eyes", by.login()), ControlLaw.OFFICER);
        }
        List<RequestItem> items = moved(request, ItemEvent.APPROVE, notes);
        var findings = new ArrayList<>(notes.findings());
        findings.addAll(checks.again(request));
        if (findings.stream().anyMatch(Finding::error)) {
            return new RequestOutcome.Refused(findings);
        }
        Digest digest = RequestDigest.of(request);
        var life = new RequestLife(
                request.life().drafted(),
                Optional.of(new RequestLife.Step(by.actor(), tools.instant())),
                Optional.empty(),
                request.life().sentBack(),
                Optional.of(digest));
        return done(by, Trail.APPROVED, request.with(items, life), findings);
    }

    RequestOutcome sendBack(Officer by, ControlRequest request, String note) {
        var notes = new Notes();
        role(by, Set.of(Role.APPROVER, Role.COMMAND_CENTRE), request, notes);
        if (note.isBlank()) {
            notes.error("note", new Remark("control.note-missing", ""));
        }
        List<RequestItem> items = moved(request, ItemEvent.SEND_BACK, notes);
        var life = new RequestLife(
                request.life().drafted(), Optional.empty(), Optional.empty(), Masking.inText(note), Optional.empty());
        return notes.clean()
                ? done(by, Trail.SENT_BACK, request.with(items, life), notes.findings())
                : new RequestOutcome.Refused(notes.findings());
    }

    RequestOutcome withdraw(Officer by, ControlRequest request) {
        var notes = new Notes();
        role(by, Set.of(Role.ENFORCEMENT_OFFICER, Role.APPROVER), request, notes);
        List<RequestItem> items = moved(request, ItemEvent.WITHDRAW, notes);
        return notes.clean()
                ? done(by, Trail.WITHDRAWN, request.withItems(items), notes.findings())
                : new RequestOutcome.Refused(notes.findings());
    }

    RequestOutcome send(Officer by, ControlRequest request) {
        var notes = new Notes();
        role(by, Set.of(Role.COMMAND_CENTRE), request, notes);
        List<RequestItem> items = moved(request, ItemEvent.SEND, notes);
        var findings = new ArrayList<>(notes.findings());
        findings.addAll(checks.again(request));
        if (notes.clean() && request.life().digest().filter(RequestDigest.of(request)::equals).isEmpty()) {
            findings.add(new Finding(
                    "request", new Remark("control.content-changed", request.id()), Optional.empty(), true));
        }
        if (findings.stream().anyMatch(Finding::error)) {
            return new RequestOutcome.Refused(findings);
        }
        Instant now = tools.instant();
        Instant due = clock.due(now, tools.policyOf(request.registry()).serviceDays());
        var life = new RequestLife(
                request.life().drafted(),
                request.life().approved(),
                Optional.of(new RequestLife.Step(by.actor(), now)),
                request.life().sentBack(),
                request.life().digest());
        var sent = items.stream().map(item -> item.withDue(Optional.of(due))).toList();
        return done(by, Trail.SENT, request.with(sent, life), findings);
    }

    RequestOutcome confirm(Officer by, ControlRequest request, int number) {
        var notes = new Notes();
        role(by, Set.of(Role.ENFORCEMENT_OFFICER, Role.COMMAND_CENTRE), request, notes);
        Optional<RequestItem> item = request.findItem(number);
        Optional<ItemState> next = item.flatMap(i -> step(i, ItemEvent.CONFIRM, notes));
        if (item.isEmpty()) {
            notes.error("item", new Remark("control.item-unknown", Integer.toString(number)));
        }
        if (!notes.clean() || next.isEmpty()) {
            return new RequestOutcome.Refused(notes.findings());
        }
        Instant now = tools.instant();
        var facts = Map.of("before", item.get().state().name(), "reason", item.get().reason());
        Receipt receipt = tools.receipts()
                .issue(
                        ReceiptChain.proof(Receipt.Kind.CONFIRMED, request, number, facts),
                        new ReceiptChain.Stamp(by.actor(), now));
        ControlRequest after =
                request.withItem(item.get().in(next.get(), now).withReceipt(receipt));
        tools.requests().put(after);
        var told = Map.of("receipt", receipt.digest().text());
        tools.trail().request(by, Trail.CONFIRMED, after, Trail.item(after, number, told));
        return new RequestOutcome.Done(List.of(after), List.of());
    }

    RequestOutcome remind(Officer by, ControlRequest request, int number) {
        var notes = new Notes();
        role(by, Set.of(Role.ENFORCEMENT_OFFICER, Role.COMMAND_CENTRE), request, notes);
        List<RequestItem> late = request.items().stream()
                .filter(item -> number == Reminders.EVERY || item.number() == number)
                .filter(item -> item.overdue(tools.instant()))
                .toList();
        var reminders = Reminders.of(tools, request);
        if (late.isEmpty()) {
            notes.error("item", new Remark("control.not-late", request.id()));
        } else if (late.stream().allMatch(item -> reminders.on(item.number(), tools.today()))) {
            notes.error("item", new Remark("control.reminded-today", request.id()));
        }
        if (!notes.clean()) {
            return new RequestOutcome.Refused(notes.findings());
        }
        var told = Map.of(Reminders.ITEM, Integer.toString(number), "late", Integer.toString(late.size()));
        tools.trail().request(by, Trail.REMINDED, request, told);
        return new RequestOutcome.Done(List.of(request), List.of());
    }

    private RequestOutcome done(Officer by, Act act, ControlRequest after, List<Finding> warnings) {
        tools.requests().put(after);
        tools.trail().request(by, act, after, Map.of());
        return new RequestOutcome.Done(List.of(after), warnings);
    }

    /** Who acts has the role, at the court whose officer drafted it; courts above only look. */
    private void role(Officer by, Set<Role> roles, ControlRequest request, Notes notes) {
        Citation rule = ControlLaw.OFFICER;
        if (!by.active() || !by.hasAny(roles)) {
            String wanted = roles.stream().sorted().findFirst().map(Role::name).orElse("");
            notes.error("officer", new Remark("control.role", wanted), rule);
        } else if (!tools.sight().at(by, request.draftedAt())) {
            notes.error("officer", new Remark("control.other-court", request.draftedAt()), rule);
        }
    }

    /** Every item after the event; the first that does not allow it is named. */
    private List<RequestItem> moved(ControlRequest request, ItemEvent event, Notes notes) {
        var items = new ArrayList<RequestItem>();
        for (RequestItem item : request.items()) {
            if (notes.clean()) {
                step(item, event, notes).ifPresent(next -> items.add(item.in(next, tools.instant())));
            }
        }
        return items;
    }

    private static Optional<ItemState> step(RequestItem item, ItemEvent event, Notes notes) {
        return switch (ItemTable.next(item.state(), event)) {
            case Reading.Understood<ItemState>(var next, var doubts) -> Optional.of(next);
            case Reading.Refused<ItemState>(var reason) -> {
                notes.error("item[" + item.number() + "]", reason);
                yield Optional.empty();
            }
        };
    }
}
