package org.kuayu.workbench.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.Day;
import org.kuayu.calendar.LegalDay;
import org.kuayu.calendar.PeriodEnd;
import org.kuayu.calendar.WorkCalendar;
import org.kuayu.control.UnitLedger;
import org.kuayu.control.ledger.LedgerPicture;
import org.kuayu.control.ledger.LedgerRow;
import org.kuayu.control.ledger.LedgerWords;
import org.kuayu.control.outlook.SegmentReasons;
import org.kuayu.control.queue.StandingSeizure;
import org.kuayu.control.queue.StateChange;
import org.kuayu.control.queue.TermSegment;
import org.kuayu.exchange.Receipt;
import org.kuayu.workbench.ledger.SeizureFacts.Change;
import org.kuayu.workbench.ledger.SeizureFacts.Fact;
import org.kuayu.workbench.ledger.SeizureFacts.Line;
import org.kuayu.workbench.ledger.SeizureFacts.Stretch;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** Says in words, for the table and the panel, what the picture shows of one seizure. */
final class SeizureTexts {
    private static final int NEAR_DAYS = 90;
    private static final int DIGEST_SHOWN = 19;

    private final Visit visit;
    private final LedgerWords words;
    private final LedgerAddress address;
    private final UnitLedger ledger;

    SeizureTexts(Visit visit, LedgerWords words, LedgerAddress address, UnitLedger ledger) {
        this.visit = visit;
        this.words = words;
        this.address = address;
        this.ledger = ledger;
    }

    SeizureFacts facts(LedgerRow row, LedgerPicture picture) {
        StandingSeizure s = row.standing();
        boolean open = row.key().equals(address.on());
        return new SeizureFacts(
                row.key(),
                address.on(row.key()).path() + "#detail",
                open,
                s.state().name(),
                line(row, picture),
                facts(s),
                s.segments().stream().map(this::stretch).toList(),
                s.history().stream().map(this::change).toList(),
                receipts(s));
    }

    private Line line(LedgerRow row, LedgerPicture picture) {
        StandingSeizure s = row.standing();
        Optional<Long> left = s.state().effective() ? s.lastDay().map(picture::daysUntil) : Optional.empty();
        return new Line(
                place(s),
                words.court(s.controller()),
                s.caseNumber(),
                s.seizure().notice(),
                state(s),
                Numbers.time(s.deliveredAt()),
                Long.toString(s.intake()),
                s.effectiveFrom().map(LegalDay::of).map(this::day).orElse("—"),
                row.end().map(this::day).orElse(s.state().waiting() ? say("ledger.term.later") : "—"),
                left.map(Numbers::whole).orElse("—"),
                left.filter(l -> l <= NEAR_DAYS).isPresent(),
                !s.state().live());
    }

    private String place(StandingSeizure s) {
        if (s.state().effective()) {
            return say("ledger.place.holder");
        }
        return s.state().waiting() ? say("ledger.place.waiting", s.place()) : say("ledger.place.ended");
    }

    private String state(StandingSeizure s) {
        String state = say("seizure.state." + s.state());
        return words.scope(s.scope()).map(scope -> state + "（" + scope + "）").orElse(state);
    }

    private List<Fact> facts(StandingSeizure s) {
        var facts = new ArrayList<Fact>();
        add(facts, "court", visit.courtName(s.controller()));
        if (!s.controller().equals(s.seizure().court())) {
            add(facts, "ordered-by", visit.courtName(s.seizure().court()));
        }
        add(facts, "case", s.caseNumber());
        add(facts, "notice", s.seizure().notice());
        add(facts, "stage", say("seizure.stage." + s.stage()));
        add(facts, "debtor", s.seizure().debtor());
        add(facts, "scope", words.scope(s.scope()).orElse(say("ledger.scope.whole")));
        add(facts, "delivered", time(s.deliveredAt()));
        add(facts, "intake", Long.toString(s.intake()));
        add(facts, "number", s.seizure().id());
        add(facts, "place", place(s));
        s.effectiveFrom().ifPresent(at -> add(facts, "from", time(at)));
        s.lastDay().filter(d -> s.state().live()).ifPresent(d -> add(facts, "end", say("ledger.until", day(d))));
        s.endedAt().ifPresent(at -> add(facts, "ended", time(at)));
        return facts;
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(say("ledger.fact." + key), value, true));
        }
    }

    private Stretch stretch(TermSegment segment) {
        String title = say(
                "ledger.stretch",
                day(segment.from()),
                day(segment.lastDay()),
                say("term.start." + segment.start()),
                say("term.basis." + segment.basis()));
        var end = new SegmentReasons(WorkCalendar.bundled()).explain(segment);
        return new Stretch(title, end.steps().stream().map(this::step).toList());
    }

    private String step(PeriodEnd.Step step) {
        Day day = step.day();
        String text = say("ledger.step", day(day.date()), say("period.why." + step.why()), step.rule().brief());
        if (!day.notice().isEmpty()) {
            return text + say("ledger.step.notice", day.name(), day.notice());
        }
        return day.provisional() ? text + say("ledger.step.provisional") : text;
    }

    private Change change(StateChange c) {
        return new Change(
                time(c.at()),
                say("seizure.state." + c.to()),
                say("queue.reason." + c.reason()),
                c.rule().brief());
    }

    /** The receipts of the requests from which this seizure came. */
    private List<Fact> receipts(StandingSeizure s) {
        return ledger.requests().stream()
                .flatMap(r -> r.items().stream())
                .filter(i -> i.result().filter(r -> r.seizure().equals(s.seizure().id())).isPresent())
                .flatMap(i -> i.receipts().stream())
                .map(this::receipt)
                .toList();
    }

    private Fact receipt(Receipt receipt) {
        String digest = receipt.digest().text();
        String brief = digest.length() > DIGEST_SHOWN ? digest.substring(0, DIGEST_SHOWN) + "…" : digest;
        return new Fact(
                say("ledger.receipt." + receipt.kind()),
                say("ledger.receipt", time(receipt.at()), receipt.id(), brief),
                receipt.intact());
    }

    private String day(LocalDate day) {
        return Numbers.day(day, visit.messages());
    }

    private static String time(Instant at) {
        return Numbers.time(at);
    }

    private String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }
}
