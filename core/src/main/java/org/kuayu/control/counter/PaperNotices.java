package org.kuayu.control.counter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.work.ControlTools;
import org.kuayu.control.work.ReceiptChain;
import org.kuayu.control.work.Trail;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/** Notices that came on paper: one intake counter with the wire (handbook §1.5). */
final class PaperNotices {
    private final ControlTools tools;

    PaperNotices(ControlTools tools) {
        this.tools = tools;
    }

    Reading<QueueState> enter(Officer by, UnitNumber unit, Instant at, QueueAct act) {
        return tools.journal().write(() -> {
            String registry = tools.registryOf(unit);
            if (!tools.sight().atRegistry(by, registry)) {
                return Reading.refused("control.registry-differs", registry);
            }
            if (at.isAfter(tools.instant())) {
                return Reading.refused("control.notice-future", at.toString());
            }
            tools.standings().adopt(unit, tools.instant());
            return entered(by, unit, tools.standings().append(unit, at, act));
        });
    }

    private Reading<QueueState> entered(Officer by, UnitNumber unit, QueueEvent event) {
        Instant now = tools.instant();
        QueueState before = tools.standings().state(tools.standings().queue(unit), now);
        if (event.act() instanceof QueueAct.Deliver deliver) {
            tools.standings().entries().make(before, deliver.seizure().id(), now);
        }
        QueueState state = tools.standings().refresh(unit, now);
        var facts = facts(unit, event, state);
        String caseNumber = caseNumber(event, state);
        String about = "paper#" + tools.registryOf(unit) + "-" + event.intake();
        var proof = new Receipt.Proof(
                about + "-intake", Receipt.Kind.INTAKE, caseNumber, about, ReceiptChain.digest(facts));
        Receipt receipt = tools.receipts().issue(proof, new ReceiptChain.Stamp(by.actor(), now));
        var told = new java.util.TreeMap<>(facts);
        told.put("receipt", receipt.digest().text());
        told.put("roles", Trail.roles(by));
        var draft = Draft.of(by.actor(), Trail.NOTICE, new Subject("unit", unit.value()));
        tools.trail().other(caseNumber.isEmpty() ? draft : draft.forCase(caseNumber), told);
        return Reading.of(state, remarks(state, event));
    }

    private static List<Remark> remarks(QueueState state, QueueEvent event) {
        return state.notes().stream()
                .filter(note -> note.intake() == event.intake())
                .map(QueueNotes::remark)
                .toList();
    }

    private Map<String, String> facts(UnitNumber unit, QueueEvent event, QueueState state) {
        return Map.of(
                "unit", unit.value(),
                "intake", Long.toString(event.intake()),
                "at", event.at().toString(),
                "act", event.act().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                "refused", QueueNotes.refusal(state, event.intake()).map(QueueNotes::code).orElse(""),
                "warnings", QueueNotes.warnings(state, event.intake()));
    }

    private static String caseNumber(QueueEvent event, QueueState state) {
        Optional<String> named = Pieces.list(event, state).stream()
                .map(piece -> piece.caseNumber())
                .findFirst();
        return named.orElse(event.act() instanceof QueueAct.Deliver deliver ? deliver.seizure().caseNumber() : "");
    }
}
