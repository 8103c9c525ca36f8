package org.kuayu.workbench.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.Kuayu;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.WorkQuery;
import org.kuayu.staff.Officer;
import org.kuayu.workbench.activity.ActivityPage.Work;
import org.kuayu.workbench.matters.MatterSight;
import org.kuayu.workbench.shell.Numbers;
import org.kuayu.workbench.shell.Visit;

/** The matters that came within the period and that somebody of a name works on, as far as the reader may see them. */
final class PersonalWork {
    private static final int MOST = 1000;

    private PersonalWork() {}

    /** By kind, in the order of kinds; none where nobody of this name may log in, or the reader sees no matters. */
    static List<Work> of(Kuayu kuayu, Visit visit, ActivityAddress address) {
        var courts = address.figures().question().scope().courts();
        var logins = kuayu.staff().list().stream()
                .filter(o -> o.name().equals(address.judge()) && at(o, courts))
                .map(Officer::login)
                .collect(Collectors.toSet());
        if (logins.isEmpty()) {
            return List.of();
        }
        var worker = new MatterSight(kuayu, visit).worker();
        var matters = Stream.of(WorkQuery.Tab.TEAM, WorkQuery.Tab.ON_HOLD, WorkQuery.Tab.DONE)
                .flatMap(tab -> kuayu.worklist().list(worker, WorkQuery.of(tab), 0, MOST).stream())
                .filter(m -> m.assignee().filter(logins::contains).isPresent())
                .filter(m -> within(m, address.basis().period()))
                .toList();
        return work(matters);
    }

    private static boolean at(Officer officer, Set<String> courts) {
        return courts.isEmpty()
                || officer.homeCourt().filter(c -> courts.contains(c.value())).isPresent();
    }

    private static boolean within(Matter matter, ReportPeriod period) {
        var day = matter.opened().atZone(Numbers.SHANGHAI).toLocalDate();
        return !day.isBefore(period.first()) && !day.isAfter(period.last());
    }

    private static List<Work> work(List<Matter> matters) {
        var work = new ArrayList<Work>();
        for (MatterKind kind : MatterKind.values()) {
            var own = matters.stream().filter(m -> m.kind() == kind).toList();
            if (!own.isEmpty()) {
                work.add(new Work(
                        kind.name(),
                        count(own, Matter.Standing.OPEN),
                        count(own, Matter.Standing.ON_HOLD),
                        count(own, Matter.Standing.DONE)));
            }
        }
        return work;
    }

    private static long count(List<Matter> matters, Matter.Standing standing) {
        return matters.stream().filter(m -> m.standing() == standing).count();
    }
}
