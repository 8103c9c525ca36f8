package org.kuayu.control.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueEvent;
import org.kuayu.control.queue.QueuePolicy;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.queue.UnitQueue;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;

/** Writes down the events of a unit for tests and samples. All courts, numbers and cases are invented. */
public final class SampleQueue {
    /** The unit of the samples. */
    public static final UnitNumber UNIT = UnitNumber.of("500112001001GB00012F00010203");

    private final List<QueueEvent> events = new ArrayList<>();
    private long intake = 2024_000_100;

    /** Local Shanghai time: 2024-01-02T09:30:12. */
    public static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(LegalDay.ZONE).toInstant();
    }

    private SampleQueue add(String local, QueueAct act) {
        events.add(new QueueEvent(++intake, time(local), act));
        return this;
    }

    /** A seizure of the whole unit for so many years; its identifier is CF and the number of the event. */
    public SampleQueue deliver(String local, String court, int years) {
        return deliver(local, court, SeizureScope.WHOLE, SeizureTerm.years(years));
    }

    /** A seizure of this scope. */
    public SampleQueue deliver(String local, String court, SeizureScope scope, SeizureTerm term) {
        return add(local, new QueueAct.Deliver(seizure(SeizureKind.SEIZURE, local, court, term, scope)));
    }

    /** A pre-seizure of the whole unit. */
    public SampleQueue deliverBefore(String local, String court, SeizureTerm term) {
        return add(
                local, new QueueAct.Deliver(seizure(SeizureKind.PRE_SEIZURE, local, court, term, SeizureScope.WHOLE)));
    }

    private Seizure seizure(SeizureKind kind, String local, String court, SeizureTerm term, SeizureScope scope) {
        int number = events.size() + 1;
        String caseNumber = "（" + local.substring(0, 4) + "）" + court + "执" + (100 + number * 37) + "号";
        String notice = caseNumber.replace("号", "号之一");
        return new Seizure(
                "CF" + number,
                kind,
                scope,
                CourtCode.of(court),
                caseNumber,
                notice,
                SeizureStage.ENFORCEMENT,
                "张*",
                term);
    }

    /** A renewal for so many years. */
    public SampleQueue renew(String local, String id, String court, int years) {
        return add(local, new QueueAct.Renew(id, CourtCode.of(court), SeizureTerm.years(years)));
    }

    /** A release of the whole. */
    public SampleQueue release(String local, String id, String court) {
        return release(local, id, court, SeizureScope.WHOLE);
    }

    /** A release. */
    public SampleQueue release(String local, String id, String court, SeizureScope scope) {
        return add(local, new QueueAct.Release(id, CourtCode.of(court), scope));
    }

    /** Any other act. */
    public SampleQueue act(String local, QueueAct act) {
        return add(local, act);
    }

    /** The queue of these events under the usual policy. */
    public UnitQueue queue() {
        return UnitQueue.of(UNIT, events, QueuePolicy.DEFAULT);
    }

    /** How it stands then, local Shanghai time. */
    public QueueState at(String local) {
        return queue().at(time(local));
    }
}
