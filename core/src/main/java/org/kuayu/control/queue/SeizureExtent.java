package org.kuayu.control.queue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
}
