package org.kuayu.control.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A line on which texts must not touch: says where there is room. */
final class Lane {
    private final double left;
    private final double right;
    private final List<double[]> taken = new ArrayList<>();

    Lane(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** Keeps this stretch free of text. */
    void block(double from, double to) {
        taken.add(new double[] {from, to});
    }

    /** Takes the stretch if it lies inside and is free. */
    boolean take(double from, double to) {
        boolean free = from >= left && to <= right && taken.stream().allMatch(t -> to <= t[0] || from >= t[1]);
        if (free) {
            block(from, to);
        }
        return free;
    }

    /** Takes the leftmost room of this width between the two positions; gives its left end. */
    OptionalDouble takeWithin(double from, double to, double width) {
        double end = Math.min(to, right);
        double at = Math.max(from, left);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (double[] t : taken) {
                if (at < t[1] && at + width > t[0]) {
                    at = t[1];
                    moved = true;
                }
            }
        }
        if (at + width > end) {
            return OptionalDouble.empty();
        }
        block(at, at + width);
        return OptionalDouble.of(at);
    }
}
