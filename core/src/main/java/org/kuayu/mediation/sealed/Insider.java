package org.kuayu.mediation.sealed;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.matter.Worker;
import org.kuayu.text.Reading;

/**
 * Who may read what is confidential in one dispute: a mediator of it, or one side with what is meant for it. Whoever holds
 * one is inside the fence (BX-11); {@code FenceTest} holds that only mediation makes them.
 */
public final class Insider {
    private final String matter;
    private final Optional<String> side;

    private Insider(String matter, Optional<String> side) {
        this.matter = Objects.requireNonNull(matter, "matter");
        this.side = side;
    }

    /**
     * A mediator of the dispute; refused by {@code mediation.not-inside} for anybody else, his superiors included.
     *
     * @param matter the dispute
     * @param worker who wants to read
     * @param mediators the logins of those who mediate it now
     */
    public static Reading<Insider> mediator(String matter, Worker worker, Collection<String> mediators) {
        return mediators.contains(worker.login())
                ? Reading.of(new Insider(matter, Optional.empty()))
                : Reading.refused("mediation.not-inside", matter);
    }

    /** A side of the dispute, at its own screen or paper. */
    public static Insider side(String matter, String side) {
        return new Insider(matter, Optional.of(side));
    }

    boolean reads(String other) {
        return matter.equals(other);
    }

    boolean mediates() {
        return side.isEmpty();
    }

    boolean isOf(String other) {
        return side.filter(other::equals).isPresent();
    }

    /** The dispute alone, not which side. */
    @Override
    public String toString() {
        return "Insider of " + matter;
    }
}
