package org.kuayu.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kuayu.text.Remark;

/**
 * Asks a procedure whether somebody should rather not work on a matter: he is a relative, he was its mediator before it came
 * to trial (特邀调解规定 16, 在线调解规则 13). Asked at each assignment (R25, AD-4). Thread-safe, and quick: a page asks it too.
 */
@FunctionalInterface
public interface ConflictCheck {
    /** Knows of no conflict. */
    ConflictCheck NONE = (matter, worker) -> List.of();

    /** What speaks against this worker, the gravest first; empty if nothing is known. */
    List<Finding> check(Matter matter, Worker worker);

    /** This check and another one; findings of this one come first. */
    default ConflictCheck and(ConflictCheck other) {
        return (matter, worker) -> {
            var found = new ArrayList<>(check(matter, worker));
            found.addAll(other.check(matter, worker));
            return List.copyOf(found);
        };
    }

    /**
     * Something that speaks against it.
     *
     * @param remark what, without unmasked persons
     * @param forbids whether the law forbids it; otherwise it is shown, and whoever assigns answers for it
     */
    record Finding(Remark remark, boolean forbids) {
        public Finding {
            Objects.requireNonNull(remark, "remark");
        }
    }
}
