package org.kuayu.document;

import java.util.List;
import java.util.Objects;

/**
 * A picture as plain marks, later ones over earlier ones, in CSS pixels (1/96 inch) from the upper left corner. Says what a
 * mark stands for and where it is; page and paper each know how that looks, so that both show the same.
 *
 * @param width of the picture
 * @param height of the picture
 * @param marks what is drawn, in order
 */
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** What a box, a line or a text stands for; shape and word come first, colour second. */
    public enum Look {
        /** A field behind what belongs together; without colour of its own. */
        BAND,
        /** In force: filled. */
        EFFECTIVE,
        /** In force by a later stretch of the term: filled, a shade lighter. */
        EFFECTIVE_AGAIN,
        /** Waiting: hatched. */
        WAITING,
        /** In force before registration: dashed outline. */
        PRE_EFFECTIVE,
        /** Waiting before registration: hatched, dashed outline. */
        PRE_WAITING,
        /** Was in force, is ended: grey. */
        ENDED_EFFECTIVE,
        /** Waited, is ended: grey, hatched. */
        ENDED_WAITING,
        /** Would be in force: translucent, dashed outline. */
        SUPPOSED_EFFECTIVE,
        /** Would wait: translucent hatching, dashed outline. */
        SUPPOSED_WAITING,
        /** Would be no more: dotted outline. */
        DROPPED,
        /** A place in a queue: a plain box around its number. */
        PLACE,
        /** A line between rows. */
        RULE,
        /** A line of the time axis. */
        GRID,
        /** The first line of a year. */
        GRID_YEAR,
        /** Today. */
        TODAY,
        /** The day to which the clock was moved. */
        CLOCK,
        /** The end of a term that is not near. */
        EXPIRY,
        /** The end of a term that is near. */
        EXPIRY_DUE,
        /** Where a seizure ended. */
        CLOSED,
        /** Where a renewal starts. */
        RENEWED,
        /** One gave way to another. */
        PROMOTION,
        /** One would give way to another. */
        SUPPOSED_PROMOTION,
        /** Running text. */
        TEXT,
        /** Text that is read first. */
        STRONG,
        /** Text that is read last. */
        MUTE,
        /** Text upon something dark. */
        ON_DARK,
        /** Text upon something hatched or pale. */
        ON_PALE,
        /** Text about what comes due. */
        DUE,
        /** Text about today. */
        NOW
    }

    /** Which point of a text its position names. */
    public enum Anchor {
        /** The left end. */
        START,
        /** The middle. */
        MIDDLE,
        /** The right end. */
        END
    }

    /** Something that is drawn. */
    public sealed interface Mark {
        /** What the mark belongs to, for grouping; empty for the frame of the picture. */
        String subject();

        /** What it stands for. */
        Look look();
    }

    /** A rectangle. */
    public record Box(String subject, Look look, double x, double y, double width, double height) implements Mark {
        public Box {
            Objects.requireNonNull(subject, "subject");
            if (!(width >= 0 && height >= 0)) {
                throw new IllegalArgumentException("box of " + width + " by " + height);
            }
        }
    }

    /** A straight line. */
    public record Line(String subject, Look look, double x1, double y1, double x2, double y2) implements Mark {}

    /** A line with a head at its end. */
    public record Arrow(String subject, Look look, double x1, double y1, double x2, double y2) implements Mark {}

    /**
     * A line of text.
     *
     * @param subject what it belongs to
     * @param look how it is to be read
     * @param anchor which point of it the position names
     * @param x of the anchor
     * @param y of the base line
     * @param size of the letters
     * @param text what it says
     */
    public record Words(String subject, Look look, Anchor anchor, double x, double y, double size, String text)
            implements Mark {}
}
