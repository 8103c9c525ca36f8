package org.kuayu.matter.same;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.kuayu.text.Remark;

/**
 * What speaks for two matters being one dispute, and against it. The weights are rough logarithms of how much likelier a fact
 * is for one dispute than for two; they are added as if the facts were independent, and a sum of {@value #ENOUGH} is worth a
 * person's look. Design of Kuayu, measured on invented disputes only.
 */
final class Evidence {
    static final double ENOUGH = 5;
    private static final double SAME_IDENTITY = 6;
    private static final double OTHER_IDENTITIES = -12;
    private static final double NAMESAKE = -3;
    private static final double SAME_NAME = 3;
    private static final double OTHER_NAMES = -2;
    private static final double OTHER_GIVEN_NAME = -0.5;
    private static final double SAME_ORGANISATION = 2;
    private static final double OTHER_ORGANISATIONS = -3;
    private static final double SAME_AMOUNT = 1.5;
    private static final double NEAR = 0.5;
    private static final double HALF_WAY = 0.45;
    private static final double PER_LIKENESS = 16;
    private static final double LEAST_FOR_TEXT = -2;
    private static final double ALIKE = 0.5;
    private static final long NEAR_DAYS = 60;

    private final List<Remark> reasons = new ArrayList<>();
    private double weight;

    private Evidence() {}

    static Evidence of(DuplicateKeys one, DuplicateKeys other, long daysApart) {
        var evidence = new Evidence();
        evidence.persons(one, other);
        evidence.organisations(one, other);
        evidence.text(one.likeness(other));
        if (shares(one, other, DuplicateKeys.AMOUNT)) {
            evidence.add(SAME_AMOUNT, Remark.of("same.amount"));
        }
        if (Math.abs(daysApart) <= NEAR_DAYS) {
            evidence.add(NEAR, new Remark("same.dates", Long.toString(Math.abs(daysApart))));
        }
        return evidence;
    }

    private void persons(DuplicateKeys one, DuplicateKeys other) {
        if (shares(one, other, DuplicateKeys.IDENTITY)) {
            add(SAME_IDENTITY, Remark.of("same.identity"));
        } else if (differs(one, other, DuplicateKeys.IDENTITY)) {
            weight += shares(one, other, DuplicateKeys.NAME) ? NAMESAKE : OTHER_IDENTITIES;
        } else if (shares(one, other, DuplicateKeys.NAME)) {
            add(SAME_NAME, Remark.of("same.name"));
        } else if (differs(one, other, DuplicateKeys.NAME)) {
            weight += shares(one, other, DuplicateKeys.SURNAME) ? OTHER_GIVEN_NAME : OTHER_NAMES;
        }
    }

    private void organisations(DuplicateKeys one, DuplicateKeys other) {
        if (shares(one, other, DuplicateKeys.CODE) || shares(one, other, DuplicateKeys.ORGANISATION)) {
            add(SAME_ORGANISATION, Remark.of("same.organisation"));
        } else if (differs(one, other, DuplicateKeys.ORGANISATION)) {
            weight += OTHER_ORGANISATIONS;
        }
    }

    private void text(OptionalDouble likeness) {
        if (likeness.isEmpty()) {
            return;
        }
        double alike = likeness.getAsDouble();
        double more = Math.max(LEAST_FOR_TEXT, (alike - HALF_WAY) * PER_LIKENESS);
        if (alike >= ALIKE) {
            add(more, new Remark("same.text", String.format(Locale.ROOT, "%.2f", alike)));
        } else {
            weight += more;
        }
    }

    private void add(double more, Remark reason) {
        weight += more;
        reasons.add(reason);
    }

    private static boolean shares(DuplicateKeys one, DuplicateKeys other, String letter) {
        return !Collections.disjoint(one.with(letter), other.with(letter));
    }

    private static boolean differs(DuplicateKeys one, DuplicateKeys other, String letter) {
        Set<String> mine = one.with(letter);
        Set<String> others = other.with(letter);
        return !mine.isEmpty() && !others.isEmpty() && Collections.disjoint(mine, others);
    }

    double weight() {
        return weight;
    }

    boolean enough() {
        return weight >= ENOUGH;
    }

    List<Remark> reasons() {
        return List.copyOf(reasons);
    }
}
