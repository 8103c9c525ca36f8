package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Footnote;
import org.kuayu.document.PaperBlock.Span;

/** The footnotes of a paper, numbered through: the court's own, and the definition of each measure where it first stands. */
final class PaperNotes {
    private final PaperWords words;
    private final Function<String, List<Span>> texts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Measure> defined = new HashSet<>();
    private final List<Footnote> open = new ArrayList<>();
    private int last;

    PaperNotes(PaperWords words, Function<String, List<Span>> texts) {
        this.words = words;
        this.texts = texts;
    }

    /** The number of the court's own note; the same wherever its mark stands. */
    int number(String name) {
        if (!numbers.containsKey(name)) {
            int number = ++last;
            numbers.put(name, number);
            open.add(new Footnote(number, texts.apply(name)));
        }
        return numbers.get(name);
    }

    /** The number of the definition of a measure where it stands for the first time; 0 afterwards. */
    int definition(Measure measure) {
        if (!defined.add(measure)) {
            return 0;
        }
        var language = words.language();
        var text = words.say("note.definition", measure.name(language), measure.note(language), measure.source());
        open.add(new Footnote(++last, List.of(Span.of(text))));
        return last;
    }

    /** Sets the notes of the chapter that ends. */
    void flush(List<PaperBlock> blocks) {
        if (!open.isEmpty()) {
            open.sort((a, b) -> a.number() - b.number());
            blocks.add(new PaperBlock.Footnotes(words.say("notes"), open));
            open.clear();
        }
    }
}
