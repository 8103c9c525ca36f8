package org.kuayu.entrustment.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kuayu.entrustment.file.EntrustedPaper;
import org.kuayu.entrustment.file.PaperKind;
import org.kuayu.entrustment.file.Reach;

/** Ticks the eight papers from what is in the file, so that nobody ticks by hand (XR-9). */
public final class PaperCheck {
    private final TransferOrder order;
    private final List<EntrustedPaper> papers;
    private final Map<PaperKind, List<String>> ofCase;

    /**
     * A check of this order.
     *
     * @param papers what is attached
     * @param ofCase names of documents that the case itself has, by what they are
     */
    public PaperCheck(TransferOrder order, List<EntrustedPaper> papers, Map<PaperKind, List<String>> ofCase) {
        this.order = order;
        this.papers = List.copyOf(papers);
        this.ofCase = Map.copyOf(ofCase);
    }

    /** The eight, in the order of the article. */
    public List<PaperTick> ticks() {
        return Arrays.stream(TransferPaper.values()).map(this::tick).toList();
    }

    /** Whether none of those is missing without which a case may not go. */
    public boolean complete() {
        return ticks().stream().allMatch(PaperTick::ticked);
    }

    private PaperTick tick(TransferPaper paper) {
        var found = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (PaperKind kind : paper.kinds()) {
            List<String> there = there(kind);
            found.addAll(there);
            if (there.isEmpty()) {
                missing.add(kind.name());
            }
        }
        switch (paper) {
            case LETTER -> missing.clear();
            case STATEMENT -> statement(found, missing);
            case APPLICANT -> reach(order.applicant(), found, missing);
            case DEBTOR -> reach(order.debtor(), found, missing);
            case OFFICER -> officer(found, missing);
            default -> {
                // made of papers alone
            }
        }
        return new PaperTick(paper, found, missing);
    }

    private List<String> there(PaperKind kind) {
        var names = new ArrayList<String>();
        papers.stream().filter(p -> p.kind() == kind).map(EntrustedPaper::fileName).forEach(names::add);
        names.addAll(ofCase.getOrDefault(kind, List.of()));
        return names;
    }

    /** What is written in the order itself is a statement too. */
    private void statement(List<String> found, List<String> missing) {
        if (!order.statement().isBlank()) {
            found.add("");
            missing.clear();
        }
    }

    private static void reach(Reach who, List<String> found, List<String> missing) {
        if (who.name().isBlank()) {
            missing.add("name");
        } else {
            found.add(who.maskedName());
        }
        if (who.address().isBlank()) {
            missing.add("address");
        }
        if (who.phone().isBlank()) {
            missing.add("phone");
        }
    }

    private void officer(List<String> found, List<String> missing) {
        if (order.officer().name().isBlank()) {
            missing.add("name");
        } else {
            found.add(order.officer().name());
        }
        if (order.officer().phone().isBlank()) {
            missing.add("phone");
        }
    }
}
