package org.kuayu.caseload.column;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kuayu.casefile.Procedure;

/**
 * What became of cases: which were appealed against, and which led to an enforcement, by the links from each case to the
 * one that it continues.
 */
final class Sequels {
    static final List<String> KEYS = List.of("YES", "NO", Bands.NONE);

    private static final Set<Procedure> SECOND = EnumSet.of(
            Procedure.CRIMINAL_SECOND, Procedure.CIVIL_SECOND, Procedure.ADMINISTRATIVE_SECOND);
    private static final Set<Procedure> FIRST =
            EnumSet.of(Procedure.CRIMINAL_FIRST, Procedure.CIVIL_FIRST, Procedure.ADMINISTRATIVE_FIRST);
    /** What an enforcement can follow. */
    private static final Set<Procedure> TITLES =
            EnumSet.of(Procedure.PRE_LITIGATION, Procedure.CIVIL_SPECIAL, Procedure.RETRIAL);

    static {
        TITLES.addAll(FIRST);
        TITLES.addAll(SECOND);
    }

    private final BitSet appealed = new BitSet();
    private final BitSet enforced = new BitSet();

    /** What had become of them at this cut-off. */
    Sequels(CaseTable table, int cutoff) {
        int[] links = new int[table.index.size()];
        Arrays.fill(links, -1);
        var enforcements = new BitSet();
        table.eachLink(cutoff, (page, i) -> {
            int number = page.caseNumber[i];
            links[number] = page.continues[i] - 1;
            var procedure = CasePage.Kinds.procedure(page.kind[i]);
            appealed.set(links[number], appealed.get(links[number]) || SECOND.contains(procedure));
            enforcements.set(number, procedure == Procedure.ENFORCEMENT);
        });
        enforcements.stream().forEach(number -> {
            for (int at = links[number]; at >= 0 && !enforced.get(at); at = links[at]) {
                enforced.set(at);
            }
        });
    }

    /** The place in {@link #KEYS}: whether a second instance continues it; nothing of what is no first instance. */
    int appealed(CasePage page, int i) {
        return place(FIRST, appealed, page, i);
    }

    /** The same: whether it, or what continues it, led to an enforcement. */
    int enforced(CasePage page, int i) {
        return place(TITLES, enforced, page, i);
    }

    private static int place(Set<Procedure> about, BitSet yes, CasePage page, int i) {
        if (!about.contains(CasePage.Kinds.procedure(page.kind[i]))) {
            return 2;
        }
        return yes.get(page.caseNumber[i]) ? 0 : 1;
    }
}
