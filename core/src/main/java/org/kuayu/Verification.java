package org.kuayu;

import java.util.List;
import org.kuayu.casefile.CaseId;
import org.kuayu.journal.ChainReport;
import org.kuayu.journal.ChainVerifier;
import org.kuayu.journal.Feed;
import org.kuayu.text.Remark;

/**
 * What came of checking a whole system.
 *
 * @param chain the journal's chain
 * @param cases how many cases the store holds
 * @param indexed how many the index holds
 * @param missing cases of the store that the index lacks; at most 1000
 * @param superfluous cases of the index that the store lacks; at most 1000
 * @param followers where each follower stands; one that is behind or stopped serves stale answers
 * @param remarks what was found when the stores were opened
 */
public record Verification(
        ChainReport chain,
        long cases,
        long indexed,
        List<CaseId> missing,
        List<CaseId> superfluous,
        List<Feed.Standing> followers,
        List<Remark> remarks) {
    public Verification {
        missing = List.copyOf(missing);
        superfluous = List.copyOf(superfluous);
        followers = List.copyOf(followers);
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing differs. */
    public boolean intact() {
        return chain.intact()
                && cases == indexed
                && missing.isEmpty()
                && superfluous.isEmpty()
                && followers.stream()
                        .allMatch(f -> f.behind() == 0 && f.stopped().isEmpty())
                && remarks.stream().noneMatch(r -> DAMAGE.contains(r.code()));
    }

    private static final List<String> DAMAGE =
            List.of("store.set-aside", "store.count-differs", "store.last-entry-differs");

    static Verification of(Kuayu kuayu, List<Remark> remarks) {
        ChainReport chain = ChainVerifier.verify(kuayu.journal());
        IndexComparison compared = IndexComparison.of(kuayu);
        return new Verification(
                chain,
                compared.cases(),
                compared.indexed(),
                compared.missing(),
                compared.superfluous(),
                kuayu.standings(),
                remarks);
    }
}
