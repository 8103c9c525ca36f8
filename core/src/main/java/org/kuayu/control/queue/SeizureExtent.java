package org.kuayu.control.queue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayu.text.Phrases;

/**
 * What of a unit a piece of a seizure covers now: the sum of blocks that do not overlap. A seizure of the whole unit that
 * finds one holder's share seized already is in force on {@code 整个单元（张三 1/2 除外）} and waits on {@code 张三 1/2}.
 *
 * @param blocks at least one
 */
public record SeizureExtent(List<Block> blocks) {
    /** The whole unit. */
    public static final SeizureExtent WHOLE = of(SeizureScope.WHOLE);

    public SeizureExtent {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("an extent without blocks");
        }
    }

    /** Exactly this scope. */
    public static SeizureExtent of(SeizureScope scope) {
        return new SeizureExtent(List.of(
                switch (scope.reach()) {
                    case WHOLE -> new Block(List.of(), List.of(), List.of());
                    case SHARE -> new Block(List.of(scope), List.of(), List.of());
                    case PART -> new Block(List.of(), List.of(scope), List.of());
                }));
    }

    /** Whether it is the whole unit. */
    public boolean whole() {
        return equals(WHOLE);
    }

    /** The same as lists may show it: the names of natural persons masked. */
    public SeizureExtent masked() {
        return new SeizureExtent(blocks.stream().map(Block::masked).toList());
    }

    /** Display form: 整个单元, 张三 1/2, 二层（张三 1/2 除外）, 二层中张三 1/2. */
    public String display() {
        return blocks.stream().map(Block::display).collect(Collectors.joining("；"));
    }

    /**
     * The named shares in the named parts, without what is excepted.
     *
     * @param shares of which holders, by amount; empty for all
     * @param parts which parts; empty for all
     * @param except shares and parts that do not belong to it
     */
    public record Block(List<SeizureScope> shares, List<SeizureScope> parts, List<SeizureScope> except) {
        public Block {
            Objects.requireNonNull(shares, "shares");
            shares = List.copyOf(shares);
            parts = List.copyOf(parts);
            except = List.copyOf(except);
        }

        private Block masked() {
            return new Block(masked(shares), parts, masked(except));
        }

        private static List<SeizureScope> masked(List<SeizureScope> scopes) {
            return scopes.stream().map(SeizureScope::masked).toList();
        }

        private String display() {
            String of = Stream.of(names(parts), names(shares))
                    .filter(names -> !names.isEmpty())
                    .collect(Collectors.joining("中"));
            String what = of.isEmpty() ? SeizureScope.WHOLE.display() : of;
            return except.isEmpty() ? what : what + "（" + names(except) + " 除外）";
        }

        private static String names(List<SeizureScope> scopes) {
            return scopes.stream().map(SeizureScope::display).collect(Collectors.joining("、"));
        }
    }

    /**
     * Says scopes and extents in the words of a language; {@link SeizureScope#masked} first where names must not be shown.
     *
     * @param phrases with the texts {@code scope.WHOLE}, {@code scope.SHARE} (holder, share), {@code scope.PART} (words),
     *     {@code scope.of} (parts, shares), {@code scope.except} (what, without what), {@code scope.and} and {@code comma}
     */
    public record Words(Phrases phrases) {
        /** A scope: 整个单元, 张三的份额1/2, 二层. */
        public String say(SeizureScope scope) {
            return switch (scope.reach()) {
                case WHOLE -> phrases.say("scope.WHOLE");
                case SHARE -> phrases.say("scope.SHARE", scope.holder(), scope.numerator() + "/" + scope.denominator());
                case PART -> phrases.say("scope.PART", scope.part());
            };
        }

        /** An extent, block by block. */
        public String say(SeizureExtent extent) {
            return extent.blocks().stream().map(this::say).collect(Collectors.joining(phrases.say("scope.and")));
        }

        private String say(Block block) {
            List<String> of = Stream.of(block.parts(), block.shares())
                    .filter(scopes -> !scopes.isEmpty())
                    .map(this::names)
                    .toList();
            String what =
                    switch (of.size()) {
                        case 0 -> phrases.say("scope.WHOLE");
                        case 1 -> of.getFirst();
                        default -> phrases.say("scope.of", of.toArray());
                    };
            return block.except().isEmpty() ? what : phrases.say("scope.except", what, names(block.except()));
        }

        private String names(List<SeizureScope> scopes) {
            return scopes.stream().map(this::say).collect(Collectors.joining(phrases.say("comma")));
        }
    }
}
