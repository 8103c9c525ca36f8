package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Running text: puts the numbers of one passage into flows, shares, changes and sums. For one passage. */
final class Prose {
    /** Where no sentence ends for so long, one is taken to. */
    private static final int LONGEST = 2_000;

    private final String text;
    private final List<Spot> spots;
    private final List<Claim> claims = new ArrayList<>();

    /** The passage's whole text and its numbers, whose places are offsets in it. */
    Prose(String text, List<Spot> spots) {
        this.text = text;
        this.spots = spots;
    }

    /** What the passage says. */
    List<Claim> claims() {
        flows();
        claims.addAll(new ProseShares(text, spots).claims());
        claims.addAll(new ProseSums(text, spots).claims());
        claims.addAll(new ProseChanges(text, spots).claims());
        return claims;
    }

    /** In one sentence the words say what belongs together; in several they suggest it. */
    private Function<List<Spot>, Claim.Weight> weight() {
        return used -> {
            int from = used.stream().mapToInt(s -> s.number().from()).min().orElse(0);
            int to = used.stream().mapToInt(s -> s.number().to()).max().orElse(0);
            return between(text, from, to) == 0 ? Claim.Weight.SAID : Claim.Weight.NEAR;
        };
    }

    private void flows() {
        var frames = new ArrayList<Frame>();
        var current = new Frame("");
        int last = 0;
        for (Spot spot : spots) {
            if (!belongs(spot)) {
                continue;
            }
            boolean paragraph = text.substring(last, spot.number().from()).contains("\n");
            last = spot.number().to();
            current = frame(spot, current, paragraph ? List.of() : frames);
            if (!frames.contains(current)) {
                frames.add(current);
            }
            current.put(spot);
        }
        frames.forEach(f -> claims.addAll(f.claims(weight())));
    }

    private static boolean belongs(Spot spot) {
        boolean rate = spot.percent() && (spot.part() == Part.CLOSING_RATE || spot.part() == Part.CLEARANCE);
        boolean days = spot.part() == Part.DISPOSITION && spot.interval().isPresent();
        return rate || days || spot.part().flow() && spot.counts();
    }

    /** The flow that a number belongs to: the one at hand, an earlier one of its scope, or a new one. */
    private static Frame frame(Spot spot, Frame current, List<Frame> earlier) {
        boolean same = spot.scope().isEmpty() || spot.scope().equals(current.scope);
        if (same && !current.has(spot.part()) && (earlier.contains(current) || earlier.isEmpty() && current.size() == 0)) {
            return current;
        }
        if (!spot.scope().isEmpty()) {
            for (Frame frame : earlier.reversed()) {
                if (frame.scope.equals(spot.scope()) && !frame.has(spot.part())) {
                    return frame;
                }
            }
        }
        return new Frame(spot.scope());
    }

    /** Whether a sentence ends with the character at this place. */
    static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？' || c == '\n' || c == '!' || c == '?') {
            return true;
        }
        return c == '.'
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))
                && !(at > 0 && Character.isUpperCase(text.charAt(at - 1)));
    }

    /** How many sentences end between these places. */
    static int between(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += ends(text, i) ? 1 : 0;
        }
        return count;
    }

    /** Where the sentence around this place begins. */
    static int start(String text, int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST && !ends(text, i - 1)) {
            i--;
        }
        return i;
    }
}
