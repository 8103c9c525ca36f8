package org.kuayu.mediation.sealed;

import java.util.Objects;

/** What became of an offer; the last answer to it counts. */
public final class OfferAnswer implements Confidence {
    /** What an offer may come to. */
    public enum Answer {
        /** 转达: the mediators carried it to the other sides. */
        CARRIED,
        /** 接受. */
        ACCEPTED,
        /** 拒绝. */
        REFUSED,
        /** 反提议: the next offer of the other side answers it. */
        COUNTERED,
        /** 撤回 by whoever made it. */
        WITHDRAWN,
        /** 失效: its time passed. */
        LAPSED
    }

    private final int offer;
    private final String side;
    private final Answer answer;
    private final String words;

    /**
     * An answer.
     *
     * @param offer the number of the offer in its list, from 1
     * @param side who answers; empty for the mediators
     * @param answer what
     * @param words in words; may be empty
     */
    public OfferAnswer(int offer, String side, Answer answer, String words) {
        this.offer = offer;
        this.side = Objects.requireNonNull(side, "side");
        this.answer = Objects.requireNonNull(answer, "answer");
        this.words = Objects.requireNonNull(words, "words");
    }

    int offer() {
        return offer;
    }

    String side() {
        return side;
    }

    Answer answer() {
        return answer;
    }

    String words() {
        return words;
    }

    /** Never what was answered. */
    @Override
    public String toString() {
        return "OfferAnswer";
    }
}
