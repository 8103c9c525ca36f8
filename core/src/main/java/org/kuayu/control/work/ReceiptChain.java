package org.kuayu.control.work;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.kuayu.control.AnswerStore;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Payload;

/** Issues receipts at the end of the chain of their case (handbook §5). Inside a write. */
public final class ReceiptChain {
    private final AnswerStore answers;

    ReceiptChain(AnswerStore answers) {
        this.answers = answers;
    }

    /**
     * Who issues a receipt, and when.
     *
     * @param by the actor
     * @param at the instant
     */
    public record Stamp(Actor by, Instant at) {}

    /** What a receipt of this kind about one item of a request proves, over these facts. */
    public static Receipt.Proof proof(
            Receipt.Kind kind, ControlRequest request, int item, Map<String, String> facts) {
        String about = request.id() + "#" + item;
        String id = request.id() + "-" + item + "-" + kind.name().toLowerCase(Locale.ROOT);
        return new Receipt.Proof(id, kind, request.forCase().number(), about, digest(facts));
    }

    /** A receipt for this proof. */
    public Receipt issue(Receipt.Proof proof, Stamp stamp) {
        Digest previous = answers.findLastReceipt(proof.caseNumber())
                .map(Receipt::digest)
                .orElse(Digest.NONE);
        Receipt receipt = Receipt.chain(proof, stamp.by, stamp.at, previous);
        answers.put(receipt);
        return receipt;
    }

    /** The digest of facts in their canonical form. */
    public static Digest digest(Map<String, String> facts) {
        return Digest.sha256(Payload.of(facts).bytes());
    }
}
