package org.kuayu.control.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.control.queue.SeizureExtent;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.text.Masking;

/**
 * Says what of a unit is meant.
 *
 * @param texts the language
 * @param masked whether names of share holders are masked
 */
record ScopeWords(PaperTexts texts, boolean masked) {
    /** Longer names are those of organisations, which are not masked; a middle dot stands in foreign names. */
    private static final int LONGEST_NAME = 4;

    String say(SeizureScope scope) {
        return switch (scope.reach()) {
            case WHOLE -> texts.say("scope.WHOLE");
            case SHARE -> texts.say(
                    "scope.SHARE", name(scope.holder()), scope.numerator() + "/" + scope.denominator());
            case PART -> texts.say("scope.PART", scope.part());
        };
    }

    String say(SeizureExtent extent) {
        return extent.blocks().stream().map(this::say).collect(Collectors.joining(texts.say("scope.and")));
    }

    private String say(SeizureExtent.Block block) {
        var of = Stream.of(block.parts(), block.shares())
                .filter(scopes -> !scopes.isEmpty())
                .map(this::names)
                .toList();
        var what = of.isEmpty()
                ? texts.say("scope.WHOLE")
                : of.size() == 1 ? of.getFirst() : texts.say("scope.of", of.get(0), of.get(1));
        return block.except().isEmpty() ? what : texts.say("scope.except", what, names(block.except()));
    }

    private String names(List<SeizureScope> scopes) {
        return texts.list(scopes.stream().map(this::say).toList());
    }

    private String name(String holder) {
        boolean person = holder.length() <= LONGEST_NAME || holder.indexOf('·') >= 0;
        return masked && person ? Masking.name(holder) : holder;
    }
}
