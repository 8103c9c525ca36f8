package org.kuayu.caseload.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayu.caseload.printed.PrintedNumber;

/** Changes in running text, where the number compared with is given: 同比上升 12.3%. For one passage. */
final class ProseChanges {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final String text;
    private final List<Spot> spots;

    ProseChanges(String text, List<Spot> spots) {
        this.text = text;
        this.spots = spots;
    }

    List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            if (spot.part().change() && spot.interval().isPresent()) {
                change(i, claims);
            }
        }
        return claims;
    }

    private void change(int at, List<Claim> claims) {
        var change = spots.get(at);
        var kind = change.number().kind();
        var wanted = kind == PrintedNumber.Kind.POINTS ? PrintedNumber.Kind.PERCENT : PrintedNumber.Kind.COUNT;
        var base = base(at, wanted);
        var now = now(at, wanted, base);
        if (base.isEmpty() && kind == PrintedNumber.Kind.PERCENT) {
            years(at, now, claims);
        }
        if (now.isEmpty()) {
            return;
        }
        if (base.isPresent()) {
            var form = kind == PrintedNumber.Kind.PERCENT ? Equation.Form.CHANGE : Equation.Form.DIFFERENCE;
            var identity = kind == PrintedNumber.Kind.PERCENT ? Identity.CHANGE : Identity.DIFFERENCE;
            claims.add(Claim.of(weight(change, base.get(), now.get()), Equation.of(identity, form, List.of(change, now.get(), base.get()))));
        }
        if (kind == PrintedNumber.Kind.PERCENT) {
            by(at).ifPresent(d -> claims.add(Claim.of(
                    weight(change, d, now.get()),
                    Equation.of(Identity.CHANGE, Equation.Form.GAIN, List.of(change, now.get(), d)))));
        }
    }

    /** The same measure of another year right before: 2022年受理2486件，2023年受理2731件，同比增长. */
    private void years(int at, Optional<Spot> now, List<Claim> claims) {
        for (int i = at - 1; i > 0 && now.isPresent() && near(spots.get(i - 1), at); i--) {
            var before = spots.get(i - 1);
            boolean other = spots.get(i).id() == now.get().id()
                    && before.part() == now.get().part()
                    && before.scope().equals(now.get().scope())
                    && before.counts()
                    && YEAR.matcher(before.label()).find()
                    && YEAR.matcher(now.get().label()).find();
            if (other) {
                claims.add(Claim.of(
                        Claim.Weight.NEAR,
                        Equation.of(Identity.CHANGE, Equation.Form.CHANGE, List.of(spots.get(at), now.get(), before))));
            }
        }
    }

    private Claim.Weight weight(Spot one, Spot other, Spot third) {
        int from = Math.min(one.number().from(), Math.min(other.number().from(), third.number().from()));
        int to = Math.max(one.number().to(), Math.max(other.number().to(), third.number().to()));
        return Prose.between(text, from, to) == 0 ? Claim.Weight.SAID : Claim.Weight.NEAR;
    }

    private boolean near(Spot spot, int at) {
        return Prose.start(text, spot.number().from()) == Prose.start(text, spots.get(at).number().from());
    }

    /** The number compared with: in the same sentence, before the change, or right behind it. */
    private Optional<Spot> base(int at, PrintedNumber.Kind kind) {
        for (int i = at - 1; i >= 0 && near(spots.get(i), at); i--) {
            if (base(spots.get(i), kind)) {
                return Optional.of(spots.get(i));
            }
            if (spots.get(i).part().change() && spots.get(i).is(spots.get(at).number().kind())) {
                break;
            }
        }
        return at + 1 < spots.size() && near(spots.get(at + 1), at) && base(spots.get(at + 1), kind)
                ? Optional.of(spots.get(at + 1))
                : Optional.empty();
    }

    private static boolean base(Spot spot, PrintedNumber.Kind kind) {
        boolean from = spot.label().matches("(?i).*(?:从|由|from)(?:的|about)?\\s*");
        return (spot.part() == Part.BASE || from) && spot.is(kind) && spot.interval().isPresent();
    }

    /** The number that changed: the nearest before the change that is neither a change nor the number compared with. */
    private Optional<Spot> now(int at, PrintedNumber.Kind kind, Optional<Spot> base) {
        for (int i = at - 1; i >= 0 && near(spots.get(i), at); i--) {
            var spot = spots.get(i);
            boolean other = base.filter(b -> b.id() == spot.id()).isPresent() || spot.part() == Part.BASE;
            if (!other && !spot.part().change() && spot.is(kind) && spot.interval().isPresent() && spot.part() != Part.EACH) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /** By how many: the count of a change right before the per cent. */
    private Optional<Spot> by(int at) {
        return at > 0 && near(spots.get(at - 1), at) && spots.get(at - 1).part().change() && spots.get(at - 1).counts()
                ? Optional.of(spots.get(at - 1))
                : Optional.empty();
    }
}
