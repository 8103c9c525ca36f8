package org.kuayu.caseload.column;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.kuayu.caseload.column.Batch.RowTest;
import org.kuayu.court.CourtCode;

/** Decides which rows a question is about, whatever their days. */
final class Sieve {
    private final int cutoff;
    private final boolean[] kindOpen;
    private final boolean[] courtOwn;
    private final boolean[] kinds;
    private final boolean[] courts;
    private final RowTest wanted;

    Sieve(CaseTable table, Extent extent, Axes axes) {
        cutoff = (int) Math.min(extent.cutoff(), 0xFFFF_FFFEL);
        var own = extent.access().courts().stream().map(CourtCode::value).collect(Collectors.toSet());
        kindOpen = flags(CasePage.Kinds.count(), k -> extent.access().visible().contains(CasePage.Kinds.visibility(k)));
        courtOwn = flags(table.courts.size(), c -> own.contains(table.courts.get(c))
                || own.contains(axes.court(c).key()));
        var probe = new Probe();
        kinds = flags(CasePage.Kinds.count(), k -> true);
        courts = flags(table.courts.size(), c -> true);
        var causes = flags(table.causes.size(), c -> true);
        var other = RowTest.ANY;
        for (var condition : extent.where()) {
            var test = axes.test(condition);
            switch (condition.by()) {
                case REGION, LEVEL, COURT, CIRCUIT -> probe.narrow(courts, test, probe.page.court);
                case CAUSE -> probe.narrow(causes, test, probe.page.cause);
                case PROCEDURE -> probe.narrowKinds(kinds, test);
                default -> other = other.and(test);
            }
        }
        var tests = all(courts) ? RowTest.ANY : new RowTest.AmongInts(p -> p.court, courts);
        tests = all(kinds) ? tests : tests.and(new RowTest.AmongBytes(p -> p.kind, kinds));
        tests = all(causes) ? tests : tests.and(new RowTest.AmongInts(p -> p.cause, causes));
        tests = all(kindOpen) ? tests : tests.and((p, i) -> kindOpen[p.kind[i]] || courtOwn[p.court[i]]);
        tests = extent.only().map(only -> (RowTest) (p, i) -> only.get(p.caseNumber[i])).map(tests::and).orElse(tests);
        wanted = tests.and(other);
    }

    /** Asks a test about one value of a column at a time, so that it need not be asked about each row. */
    private static final class Probe {
        private final CasePage page = new CasePage(1);

        void narrow(boolean[] flags, RowTest test, int[] column) {
            for (int value = 0; value < flags.length; value++) {
                column[0] = value;
                flags[value] &= test.test(page, 0);
            }
            column[0] = 0;
        }

        void narrowKinds(boolean[] flags, RowTest test) {
            for (int kind = 0; kind < flags.length; kind++) {
                page.kind[0] = (byte) kind;
                flags[kind] &= test.test(page, 0);
            }
        }
    }

    private static boolean[] flags(int size, IntPredicate test) {
        var flags = new boolean[size];
        for (int i = 0; i < size; i++) {
            flags[i] = test.test(i);
        }
        return flags;
    }

    private static boolean all(boolean[] flags) {
        boolean all = true;
        for (boolean flag : flags) {
            all &= flag;
        }
        return all;
    }

    /** Whether it is about rows of this court and kind, where no further condition is asked for. */
    boolean holds(int court, int kind) {
        return kinds[kind] && courts[court] && (kindOpen[kind] || courtOwn[court]);
    }

    /** Keeps in a batch the rows that a question is about. */
    void keep(Batch batch) {
        if (!batch.page.holds(cutoff)) {
            batch.keepHeld(cutoff);
        }
        wanted.keep(batch);
    }

    boolean holds(CasePage page, int i) {
        return page.holds(i, cutoff) && wanted.test(page, i);
    }
}
