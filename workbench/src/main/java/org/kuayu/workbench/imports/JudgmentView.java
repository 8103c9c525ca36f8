package org.kuayu.workbench.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kuayu.intake.CaseField;
import org.kuayu.intake.DocumentReader;
import org.kuayu.text.Masking;
import org.kuayu.text.Reading;
import org.kuayu.text.Remark;

/**
 * What was read in a judgment beside its place in the text.
 *
 * @param facts the facts in the order of the text
 * @param pieces the text, cut where facts stand
 * @param remarks what is doubtful about the document, or the one reason why it is refused
 * @param read whether it could be read
 */
public record JudgmentView(List<Fact> facts, List<Piece> pieces, List<Remark> remarks, boolean read) {
    /**
     * One fact.
     *
     * @param number from 1, the same at its place in the text; 0 where it has no place of its own
     * @param field what it says
     * @param value its value, numbers of persons masked
     * @param doubt what is doubtful about it
     */
    public record Fact(int number, CaseField field, String value, Optional<Remark> doubt) {}

    /**
     * A piece of the text.
     *
     * @param text the text, numbers of persons masked
     * @param fact the number of the fact that stands here; 0 for none
     * @param doubtful whether that fact is doubtful
     */
    public record Piece(String text, int fact, boolean doubtful) {}

    static JudgmentView of(Reading<DocumentReader.Judgment> reading) {
        Optional<DocumentReader.Judgment> judgment = reading.value();
        if (judgment.isEmpty()) {
            return new JudgmentView(List.of(), List.of(), reading.remarks(), false);
        }
        String text = Masking.inText(judgment.get().document().text());
        var facts = new ArrayList<Fact>();
        var pieces = new ArrayList<Piece>();
        int at = 0;
        int number = 0;
        var sorted = judgment.get().facts().stream()
                .sorted(Comparator.comparingInt(DocumentReader.Fact::from)
                        .thenComparing(
                                Comparator.comparingInt(DocumentReader.Fact::to).reversed()))
                .toList();
        for (DocumentReader.Fact f : sorted) {
            boolean placed = f.from() >= at && f.to() > f.from() && f.to() <= text.length();
            if (placed) {
                pieces.add(new Piece(text.substring(at, f.from()), 0, false));
                pieces.add(new Piece(
                        text.substring(f.from(), f.to()), ++number, f.doubt().isPresent()));
                at = f.to();
            }
            boolean covered = f.from() < at && f.to() <= at;
            facts.add(new Fact(placed || covered ? number : 0, f.field(), Masking.inText(f.value()), f.doubt()));
        }
        pieces.add(new Piece(text.substring(at), 0, false));
        return new JudgmentView(facts, pieces, reading.remarks(), true);
    }
}
