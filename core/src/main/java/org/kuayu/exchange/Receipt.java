package org.kuayu.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;

/**
 * Proof that something was received or done, chained to the receipt before it in the same case (handbook §5). It proves
 * "not changed since", not truth. Receipts are kept for ever.
 *
 * @param id its identifier, unique in the system
 * @param kind what it proves
 * @param caseNumber the case whose chain it belongs to, display form
 * @param about the request and item, or the paper notice, that it is about
 * @param actor who did it
 * @param at when, in whole milliseconds
 * @param payload digest of the facts
 * @param previous digest of the receipt before in the chain of the case; {@link Digest#NONE} for the first
 * @param digest over everything above
 */
public record Receipt(
        String id,
        Kind kind,
        String caseNumber,
        String about,
        Actor actor,
        Instant at,
        Digest payload,
        Digest previous,
        Digest digest) {
    /** What a receipt proves. */
    public enum Kind {
        /** 收件: the notice reached the registry; it fixes the place in the queue (handbook P2, P3). */
        INTAKE,
        /** 登簿: the register entry was made; it carries the dates. Only it shows 已查封. */
        REGISTERED,
        /** 反馈: an inquiry was answered, also by "nothing found". */
        ANSWERED,
        /** 不予办理. */
        REFUSED,
        /** 退回补正. */
        RETURNED,
        /** 确认: the court took note of the result. */
        CONFIRMED
    }

    public Receipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(digest, "digest");
    }

    /** The receipt that follows the one with this digest: computes its own. */
    public static Receipt chain(Proof proof, Actor actor, Instant at, Digest previous) {
        var unsealed = new Receipt(
                proof.id(), proof.kind(), proof.caseNumber(), proof.about(), actor, at, proof.payload(), previous,
                Digest.NONE);
        return new Receipt(
                proof.id(), proof.kind(), proof.caseNumber(), proof.about(), actor, at, proof.payload(), previous,
                unsealed.computed());
    }

    /**
     * What is to be proved.
     *
     * @param id identifier of the receipt
     * @param kind what it proves
     * @param caseNumber the case
     * @param about the request and item, or the paper notice
     * @param payload digest of the facts
     */
    public record Proof(String id, Kind kind, String caseNumber, String about, Digest payload) {}

    /** Whether the digest is the one that follows from the contents. */
    public boolean intact() {
        return digest.equals(computed());
    }

    private Digest computed() {
        String text = String.join(
                "\u001f", id, kind.name(), caseNumber, about, actor.login(), actor.court(), at.toString(),
                payload.text(), previous.text());
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
