package org.kuayu.mediation.sealed;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** An offer with what became of it, as an insider reads it. Its text form says nothing of it. */
public final class OfferView {
    private final Noted<Offer> noted;
    private final Optional<Noted<OfferAnswer>> answer;
    private final boolean carried;

    OfferView(Noted<Offer> noted, Optional<Noted<OfferAnswer>> answer, boolean carried) {
        this.noted = noted;
        this.answer = answer;
        this.carried = carried;
    }

    /** Its number in the dispute, from 1. */
    public int number() {
        return noted.number();
    }

    /** Who offers. */
    public String side() {
        return noted.what().side();
    }

    /** The amount in 分, where it is a sum. */
    public OptionalLong fen() {
        return noted.what().fen();
    }

    /** The terms in words; may be empty. */
    public String terms() {
        return noted.what().terms();
    }

    /** When it was made. */
    public Instant at() {
        return noted.at();
    }

    /** Whether the other sides see it. */
    public boolean carried() {
        return carried;
    }

    /** How it was answered; empty while it stands. */
    public Optional<OfferAnswer.Answer> answer() {
        return answer.map(a -> a.what().answer());
    }

    /** Who answered; empty text for the mediators, empty while it stands. */
    public Optional<String> answeredBy() {
        return answer.map(a -> a.what().side());
    }

    /** The answer in words; may be empty. */
    public String words() {
        return answer.map(a -> a.what().words()).orElse("");
    }

    /** When it was answered. */
    public Optional<Instant> answeredAt() {
        return answer.map(Noted::at);
    }

    /** The number alone. */
    @Override
    public String toString() {
        return "OfferView " + number();
    }
}
