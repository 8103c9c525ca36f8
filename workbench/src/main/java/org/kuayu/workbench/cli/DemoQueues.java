package org.kuayu.workbench.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kuayu.Kuayu;
import org.kuayu.calendar.LegalDay;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.Seizure;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.court.CourtCode;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;

/**
 * Queues of the demonstration that began years ago, entered as notices on paper: some end within days, some wait, some were
 * renewed, released or lapsed.
 */
final class DemoQueues {
    private static final List<String> COURTS =
            List.of("渝0112", "川0104", "渝0103", "川0107", "渝0116", "渝0192", "川0191", "渝0106");
    private static final int[] DAYS_LEFT = {5, 21, 24, 55, 80, -2, 200, 400};

    private final Kuayu kuayu;
    private final Officer registry;
    private final Map<String, List<CaseRecord>> work;
    private final LocalDate today;
    private int serial = 1;

    DemoQueues(Kuayu kuayu, Officer registry, Map<String, List<CaseRecord>> work) {
        this.kuayu = kuayu;
        this.registry = registry;
        this.work = work;
        this.today = LegalDay.of(kuayu.clock().instant());
    }

    void load() {
        List<UnitNumber> units = kuayu.control().listUnits(registry, "500112", 40).stream()
                .filter(unit -> kuayu.control()
                        .findLedger(registry, unit, kuayu.clock().instant())
                        .filter(ledger -> ledger.queue().events().isEmpty())
                        .isPresent())
                .toList();
        for (int i = 0; i < Math.min(DAYS_LEFT.length, units.size()); i++) {
            queue(units.get(i), DAYS_LEFT[i], 1 + i % 4);
        }
        if (units.size() > DAYS_LEFT.length) {
            crowded(units.get(DAYS_LEFT.length));
        }
    }

    /** One court holds until so many days from today; others wait behind it. */
    private void queue(UnitNumber unit, int daysLeft, int waiting) {
        LocalDate first = today.plusDays(daysLeft + 1L).minusYears(3);
        String holder = seize(unit, first, daysLeft % 2 == 0 ? 1 : 0);
        for (int w = 1; w <= waiting; w++) {
            seize(unit, first.plusDays(120L * w + daysLeft % 7), (w + (daysLeft % 2 == 0 ? 1 : 0)) % COURTS.size());
        }
        if (daysLeft == 80) {
            act(unit, today.minusDays(400), new QueueAct.Renew(holder, CourtCode.of("川0104"), SeizureTerm.years(2)));
        }
    }

    /** A queue with twelve seizures, of which some were released and one was renewed. */
    private void crowded(UnitNumber unit) {
        LocalDate first = today.minusYears(3).plusDays(40);
        String holder = seize(unit, first, 0);
        String released = seize(unit, first.plusDays(20), 2);
        for (int w = 3; w < 12; w++) {
            seize(unit, first.plusDays(60L * w), w);
        }
        act(unit, first.plusDays(800), new QueueAct.Release(released, CourtCode.of("渝0103"), SeizureScope.WHOLE));
        act(unit, today.minusDays(60), new QueueAct.Renew(holder, CourtCode.of("渝0112"), SeizureTerm.years(3)));
    }

    private String seize(UnitNumber unit, LocalDate day, int court) {
        String code = COURTS.get(court % COURTS.size());
        String id = "YW" + day.getYear() + String.format(java.util.Locale.ROOT, "%05d", serial++);
        String number = caseNumber(code, day);
        var seizure = new Seizure(
                id,
                SeizureKind.SEIZURE,
                SeizureScope.WHOLE,
                CourtCode.of(code),
                number,
                number + "之二",
                SeizureStage.ENFORCEMENT,
                "演示某",
                SeizureTerm.years(3));
        act(unit, day, new QueueAct.Deliver(seizure));
        return id;
    }

    private String caseNumber(String court, LocalDate day) {
        List<CaseRecord> own = work.getOrDefault(court, List.of());
        return own.isEmpty()
                ? "（" + day.getYear() + "）" + court + "执" + (100 + serial * 37) + "号"
                : own.get(serial % own.size()).number().display();
    }

    private void act(UnitNumber unit, LocalDate day, QueueAct act) {
        Instant at = LegalDay.start(day).plusSeconds(9 * 3600L + serial * 60L);
        kuayu.control().desk().paper(registry, unit, at, act).orThrow();
    }
}
