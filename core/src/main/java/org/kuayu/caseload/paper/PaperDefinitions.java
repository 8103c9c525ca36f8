package org.kuayu.caseload.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayu.caseload.measure.Measure;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.PaperBlock.Definition;

/** What the measures of a paper mean, with their formula and source, and the rules that hold for all of them. */
final class PaperDefinitions {
    private static final List<String> RULES =
            List.of("identity", "cutoff", "rounding", "money", "proceedings", "unfiled", "ranking");

    private final PaperWords words;

    PaperDefinitions(PaperWords words) {
        this.words = words;
    }

    PaperBlock block(Collection<Measure> measures) {
        var list = new ArrayList<Definition>();
        for (Measure measure : measures) {
            var formula = measure.plain()
                    ? measure.below()
                            .map(b -> words.say("formula", measure.above().text(), b.text()))
                            .orElse(words.say("formula.count", measure.above().text()))
                    : "";
            list.add(new Definition(
                    measure.name(words.language()) + formula,
                    measure.note(words.language()),
                    Optional.of(words.say("source", measure.source()))));
        }
        Stream.concat(RULES.stream(), Stream.of("terms"))
                .map(r -> new Definition(words.say("rule." + r), words.say("rule." + r + ".text"), Optional.empty()))
                .forEach(list::add);
        return new PaperBlock.Definitions(list);
    }
}
