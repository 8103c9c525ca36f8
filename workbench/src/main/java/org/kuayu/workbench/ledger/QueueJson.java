package org.kuayu.workbench.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.ledger.LedgerScene;
import org.kuayu.control.ledger.LedgerWish;
import org.kuayu.control.ledger.NextStep;
import org.kuayu.control.outlook.SegmentReasons;
import org.kuayu.control.queue.QueueNote;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;
import org.kuayu.control.queue.SurplusClaim;
import org.kuayu.control.queue.TermSegment;
import org.kuayu.workbench.shell.Visit;

/** The queue of one unit for programs: codes and days, every state with its reasons; what is absent is left out. */
final class QueueJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnitLedger ledger;
    private final QueueState state;
    private final Optional<NextStep> next;

    QueueJson(UnitLedger ledger, Instant today, Optional<LocalDate> day) {
        var usual = LedgerWish.TODAY;
        var wish = new LedgerWish(
                day, "", Optional.empty(), LedgerWish.Usual.NOTHING, usual.span(), usual.everything());
        var scene = LedgerScene.of(ledger.queue(), today, wish);
        this.ledger = ledger;
        this.state = scene.shown();
        this.next = scene.next();
    }

    void answer(Visit visit) {
        var json = new LinkedHashMap<String, Object>();
        json.put("unit", ledger.unit().value());
        json.put("registry", ledger.registry());
        json.put("at", state.at().toString());
        state.nextEnd().ifPresent(d -> json.put("nextEnd", d.toString()));
        next.ifPresent(n -> json.put("next", next(n)));
        json.put("seizures", state.seizures().stream().map(QueueJson::seizure).toList());
        json.put("claims", state.claims().stream().map(QueueJson::claim).toList());
        json.put("notes", state.notes().stream().map(QueueJson::note).toList());
        try {
            visit.ctx().contentType("application/json; charset=utf-8").result(JSON.writeValueAsString(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of plain values can be written", e);
        }
    }

    private static Map<String, Object> next(NextStep step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("court", step.holder().controller().value());
        json.put("seizure", step.holder().seizure().id());
        json.put("lastDay", step.lastDay().toString());
        json.put("daysLeft", step.daysLeft());
        step.follower().ifPresent(f -> json.put("follower", f.seizure().id()));
        json.put("rules", step.rules().stream().map(Object::toString).toList());
        return json;
    }

    private static Map<String, Object> seizure(StandingSeizure s) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", s.seizure().id());
        json.put("intake", s.intake());
        json.put("kind", s.seizure().kind().name());
        json.put("state", s.state().name());
        json.put("place", s.place());
        json.put("court", s.controller().value());
        json.put("orderedBy", s.seizure().court().value());
        json.put("case", s.caseNumber());
        json.put("notice", s.seizure().notice());
        json.put("stage", s.stage().name());
        json.put("debtor", s.seizure().debtor());
        json.put("whole", s.scope().whole());
        json.put("deliveredAt", s.deliveredAt().toString());
        s.effectiveFrom().ifPresent(at -> json.put("effectiveFrom", at.toString()));
        s.lastDay().ifPresent(d -> json.put("lastDay", d.toString()));
        s.endedAt().ifPresent(at -> json.put("endedAt", at.toString()));
        json.put("terms", s.segments().stream().map(QueueJson::term).toList());
        json.put("history", s.history().stream().map(QueueJson::change).toList());
        return json;
    }

    private static Map<String, Object> term(TermSegment segment) {
        PeriodEnd end = new SegmentReasons(WorkCalendar.bundled()).explain(segment);
        var json = new LinkedHashMap<String, Object>();
        json.put("intake", segment.intake());
        json.put("start", segment.start().name());
        json.put("from", segment.from().toString());
        json.put("lastDay", segment.lastDay().toString());
        json.put("basis", segment.basis().name());
        json.put("steps", end.steps().stream().map(QueueJson::step).toList());
        return json;
    }

    private static Map<String, Object> step(PeriodEnd.Step step) {
        var json = new LinkedHashMap<String, Object>();
        json.put("why", step.why().name());
        json.put("day", step.day().date().toString());
        json.put("rule", step.rule().toString());
        if (!step.day().notice().isEmpty()) {
            json.put("holiday", step.day().name());
            json.put("source", step.day().notice());
        }
        return json;
    }

    private static Map<String, Object> change(StateChange c) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", c.at().toString());
        json.put("intake", c.intake());
        c.from().ifPresent(f -> json.put("from", f.name()));
        json.put("to", c.to().name());
        json.put("reason", c.reason().name());
        json.put("rule", c.rule().toString());
        return json;
    }

    private static Map<String, Object> claim(SurplusClaim c) {
        return Map.of("rank", c.rank(), "seizure", c.seizure(), "court", c.court().value(), "case", c.caseNumber());
    }

    private static Map<String, Object> note(QueueNote n) {
        return Map.of(
                "intake", n.intake(), "refused", n.refused(), "code", n.code().name(), "detail", n.detail(), "rule",
                n.rule().toString());
    }
}
