package org.kuayu.caseload.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayu.caseload.measure.Figure;

/** Whether 旧存 + 新收 = 结案 + 未结 among figures that stand together; a breach is said, never repaired. */
record FlowNote(long opening, long received, long closed, long pending) {
    private static final List<String> SIDES = List.of("opening", "received", "closed", "pending");

    /** The four counts; empty where one of them does not stand there. */
    static Optional<FlowNote> of(List<PaperNumbers.Cell> cells) {
        Map<String, Long> counts = cells.stream()
                .map(PaperNumbers.Cell::figure)
                .filter(f -> SIDES.contains(f.measure().code()))
                .collect(Collectors.toMap(f -> f.measure().code(), Figure::above, (a, b) -> a));
        return counts.size() == SIDES.size()
                ? Optional.of(new FlowNote(
                        counts.get("opening"), counts.get("received"), counts.get("closed"), counts.get("pending")))
                : Optional.empty();
    }

    boolean holds() {
        return opening + received == closed + pending;
    }

    String sentence(PaperWords words) {
        return words.say(
                holds() ? "balance.holds" : "balance.breaks",
                words.number(opening),
                words.number(received),
                words.number(closed),
                words.number(pending));
    }
}
