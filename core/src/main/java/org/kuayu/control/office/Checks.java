package org.kuayu.control.office;

import java.util.List;
import java.util.Optional;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.Finding;
import org.kuayu.control.request.InquiryAnswer;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestDraft;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.Target;
import org.kuayu.control.work.ControlTools;
import org.kuayu.property.Registry;
import org.kuayu.staff.Officer;
import org.kuayu.text.Remark;

/** Everything that is checked before a request leaves: all findings at once, each with its field and its rule. */
final class Checks {
    private final ControlTools tools;
    private final CaseCheck cases;
    private final PaperCheck papers;
    private final UnitCheck units;
    private final AskOnce askOnce;
    private final WorthCheck worth;

    Checks(ControlTools tools) {
        this.tools = tools;
        this.cases = new CaseCheck(tools.sight());
        this.papers = new PaperCheck(tools);
        this.units = new UnitCheck(tools);
        this.askOnce = new AskOnce(tools);
        this.worth = new WorthCheck(tools);
    }

    /**
     * What came of checking a draft.
     *
     * @param forCase the case, where it is clear
     * @param findings everything found
     */
    record Checked(Optional<RequestCase> forCase, List<Finding> findings) {
        boolean clean() {
            return findings.stream().noneMatch(Finding::error);
        }

        List<Finding> warnings() {
            return findings.stream().filter(f -> !f.error()).toList();
        }
    }

    /** Checks a draft of this officer. */
    Checked draft(Officer by, RequestDraft draft) {
        var notes = new Notes();
        Optional<CaseCheck.Found> found = cases.check(by, draft, notes);
        Optional<RequestCase> forCase = found.map(CaseCheck.Found::forCase);
        content(draft, forCase, notes);
        found.ifPresent(f -> new PartyCheck(f).check(draft, notes));
        forCase.ifPresent(c -> askOnce.check(draft, c, notes));
        found.filter(f -> tools.sight().worksOn(by, f.record()))
                .ifPresent(f -> worth.check(draft, f.forCase(), notes));
        return new Checked(forCase, notes.findings());
    }

    private void content(RequestDraft draft, Optional<RequestCase> forCase, Notes notes) {
        papers.check(draft, forCase.map(RequestCase::stage).orElse(SeizureStage.ENFORCEMENT), notes);
        if (draft.targets().isEmpty()) {
            notes.error("targets", new Remark("control.targets-missing", ""));
        }
        PartyCheck.written(draft, notes);
        if (draft.kind() == RequestKind.INQUIRY) {
            registries(draft, notes);
        } else {
            units.check(draft, forCase, notes);
        }
    }

    private void registries(RequestDraft draft, Notes notes) {
        if (draft.registries().isEmpty()) {
            notes.error("registries", new Remark("control.registries-missing", ""));
        }
        for (int i = 0; i < draft.registries().size(); i++) {
            String code = draft.registries().get(i);
            if (tools.settings().registries().find(code).map(Registry::code).isEmpty()) {
                notes.error("registries[" + i + "]", new Remark("control.registry-unknown", code));
            }
        }
        for (int i = 0; i < draft.targets().size(); i++) {
            if (draft.targets().get(i) instanceof Target.OfUnit) {
                notes.error("targets[" + i + "]", new Remark("control.target-kind", draft.kind().name()));
            }
        }
    }

    /** Checks the content of a request again before it is approved and before it is sent: the case or the queue may have changed. */
    List<Finding> again(ControlRequest request) {
        var notes = new Notes();
        RequestDraft draft = draftOf(request);
        cases.purpose(draft, notes);
        content(draft, Optional.of(request.forCase()), notes);
        tools.parts()
                .cases()
                .find(request.forCase().id())
                .ifPresentOrElse(
                        record -> new PartyCheck(new CaseCheck.Found(record, request.forCase())).check(draft, notes),
                        () -> notes.error("case", new Remark("control.case-unknown", request.forCase().number())));
        return notes.findings();
    }

    /** The request as somebody would draft it again. */
    static RequestDraft draftOf(ControlRequest request) {
        return new RequestDraft(
                request.kind(),
                request.forCase().number(),
                request.purpose(),
                request.notice(),
                request.ruling(),
                request.attachments(),
                request.items().stream().map(RequestItem::target).toList(),
                List.of(request.registry()),
                request.supersedes(),
                "",
                request.entrustedBy());
    }

    /** The fresh answers for a draft, if the officer may see them. */
    List<InquiryAnswer> listFresh(Officer by, RequestDraft draft) {
        return cases.check(by, draft, new Notes())
                .filter(found -> tools.sight().worksOn(by, found.record()))
                .map(found -> askOnce.listFresh(draft, found.forCase()))
                .orElse(List.of());
    }
}
