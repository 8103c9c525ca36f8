package org.kuayu.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.counted.CountedCase.CountedCourt;
import org.kuayu.caseload.measure.Flow;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.court.CourtCode;

/** One pass over the columns: decides which rows count, and adds them to their group and to the whole. */
final class Counting {
    private static final int MOST_CONTRADICTIONS = 100;

    private final CaseTable table;
    private final Question question;
    private final int cutoff;
    private final int first;
    private final int last;
    private final boolean[] kindOpen;
    private final boolean[] kindInScope;
    private final boolean[] courtOwn;
    private final boolean[] courtInScope;
    private final boolean[] causeInScope;
    private final Groups groups;
    private final Tally[] tallies;
    private final Tally whole = new Tally();
    private final TimeTally time;
    private final List<String> contradictions = new ArrayList<>();

    Counting(CaseTable table, Question question, Access access, long cutoff) {
        this.table = table;
        this.question = question;
        this.cutoff = (int) Math.min(cutoff, 0xFFFF_FFFEL);
        this.first = (int) question.period().first().toEpochDay();
        this.last = (int) question.period().last().toEpochDay();
        var scope = question.scope();
        var own = access.courts().stream().map(CourtCode::value).collect(Collectors.toSet());
        kindOpen = flags(CaseTable.kinds(), k -> access.visible().contains(CaseTable.visibilityOf(k)));
        kindInScope = flags(CaseTable.kinds(), k -> scope.procedures().contains(CaseTable.procedureOf(k)));
        courtOwn = flags(
                table.courts.size(), c -> own.contains(table.courts.texts().get(c)));
        courtInScope = flags(table.courts.size(), c -> inScope(scope, table.courtFacts.get(c)));
        causeInScope = flags(
                table.causes.size(), c -> scope.holdsCause(table.causes.texts().get(c)));
        groups = new Groups(table, question);
        tallies = new Tally[groups.size()];
        Arrays.setAll(tallies, i -> new Tally());
        time = new TimeTally(groups.periods(), first, last);
    }

    private static boolean[] flags(int size, IntPredicate test) {
        var flags = new boolean[size];
        for (int i = 0; i < size; i++) {
            flags[i] = test.test(i);
        }
        return flags;
    }

    private static boolean inScope(Scope scope, CountedCourt court) {
        return (scope.courts().isEmpty() || scope.courts().contains(court.key()))
                && (scope.regions().isEmpty() || scope.regions().contains(court.region()))
                && (scope.levels().isEmpty()
                        || court.level().filter(scope.levels()::contains).isPresent());
    }

    FlowTable run() {
        for (int row = 0; row < table.rows(); row += CasePage.SIZE) {
            count(table.pages.get(row >>> CasePage.BITS), Math.min(CasePage.SIZE, table.rows() - row));
        }
        table.contradictions.forEach(this::contradict);
        var total = new FlowTable.Row(
                "", java.util.Optional.of(question.scope()), question.period(), whole.flow(), whole.unfiled);
        IntFunction<Flow> flows = question.by().isTime() ? time::flow : i -> tallies[i].flow();
        IntFunction<Long> unfiled = question.by().isTime() ? i -> 0L : i -> tallies[i].unfiled;
        return new FlowTable(
                question, Integer.toUnsignedLong(cutoff), total, groups.rows(flows, unfiled), contradictions);
    }

    private void count(CasePage page, int size) {
        boolean byTime = question.by().isTime();
        for (int i = 0; i < size; i++) {
            if (counts(page, i)) {
                int filed = page.filed[i];
                int closed = page.closed[i];
                whole.add(filed, closed, first, last);
                if (byTime) {
                    time.add(filed, closed);
                } else {
                    tallies[groups.of(page.court[i], page.kind[i], page.cause[i])].add(filed, closed, first, last);
                }
            }
        }
    }

    private boolean counts(CasePage page, int i) {
        return Integer.compareUnsigned(page.from[i], cutoff) <= 0
                && Integer.compareUnsigned(page.until[i], cutoff) > 0
                && kindInScope[page.kind[i]]
                && courtInScope[page.court[i]]
                && causeInScope[page.cause[i]]
                && (kindOpen[page.kind[i]] || courtOwn[page.court[i]]);
    }

    private void contradict(int row, String id) {
        var page = table.pages.get(row >>> CasePage.BITS);
        int i = row & CasePage.SIZE - 1;
        if (contradictions.size() < MOST_CONTRADICTIONS && counts(page, i)) {
            var one = new Tally();
            one.add(page.filed[i], page.closed[i], first, last);
            if (one.flow().gap() != 0) {
                contradictions.add(CaseId.of(id).value());
            }
        }
    }

    /** The four counts of one group, each by its own definition. */
    private static final class Tally {
        private long opening;
        private long received;
        private long closings;
        private long pending;
        private long unfiled;

        void add(int filed, int closed, int first, int last) {
            if (filed == CasePage.UNKNOWN) {
                unfiled++;
                return;
            }
            opening += filed < first && closed >= first ? 1 : 0;
            received += filed >= first && filed <= last ? 1 : 0;
            closings += closed >= first && closed <= last ? 1 : 0;
            pending += filed <= last && closed > last ? 1 : 0;
        }

        Flow flow() {
            return new Flow(opening, received, closings, pending);
        }
    }

    /** The four counts of each part of the period, in one pass: a pending case is added where it begins and taken off where it ends. */
    private static final class TimeTally {
        private final int[] partOf;
        private final int first;
        private final int parts;
        private final long[] received;
        private final long[] closings;
        private final long[] opening;
        private final long[] pending;

        TimeTally(List<ReportPeriod> periods, int first, int last) {
            this.first = first;
            parts = periods.size();
            partOf = new int[parts == 0 ? 0 : last - first + 1];
            for (int p = 0; p < parts; p++) {
                Arrays.fill(
                        partOf, day(periods.get(p).first()), day(periods.get(p).last()) + 1, p);
            }
            received = new long[parts];
            closings = new long[parts];
            opening = new long[parts + 1];
            pending = new long[parts + 1];
        }

        private int day(LocalDate day) {
            return (int) day.toEpochDay() - first;
        }

        private int part(int day) {
            if (day < first) {
                return -1;
            }
            return (long) day - first >= partOf.length ? parts : partOf[day - first];
        }

        void add(int filedDay, int closedDay) {
            if (filedDay == CasePage.UNKNOWN) {
                return;
            }
            int filed = part(filedDay);
            int closed = part(closedDay);
            if (filed >= 0 && filed < parts) {
                received[filed]++;
            }
            if (closed >= 0 && closed < parts) {
                closings[closed]++;
            }
            span(opening, filed + 1, closed);
            span(pending, filed, closed - 1);
        }

        private void span(long[] changes, int from, int to) {
            int start = Math.max(from, 0);
            int end = Math.min(to, parts - 1);
            if (start <= end) {
                changes[start]++;
                changes[end + 1]--;
            }
        }

        Flow flow(int part) {
            return new Flow(sum(opening, part), received[part], closings[part], sum(pending, part));
        }

        private static long sum(long[] changes, int part) {
            return Arrays.stream(changes, 0, part + 1).sum();
        }
    }
}
