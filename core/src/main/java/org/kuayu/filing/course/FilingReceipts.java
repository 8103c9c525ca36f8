package org.kuayu.filing.course;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.matter.Fields;
import org.kuayu.matter.MatterEvent;

/** The receipts of a filing: each stands in the facts of its event and is chained to the one before in the same filing. */
public final class FilingReceipts {
    private static final String RECEIPT = "receipt";

    private FilingReceipts() {}

    /** The kind of receipt that the event issues; empty for one that issues none. */
    static Optional<Receipt.Kind> kind(FilingEvent event) {
        return switch (event) {
            case TAKE, RECEIVE, SUPPLY -> Optional.of(Receipt.Kind.INTAKE);
            case REFUSE -> Optional.of(Receipt.Kind.REFUSED);
            case ASK_SUPPLEMENT, LAPSE -> Optional.of(Receipt.Kind.RETURNED);
            case ACCEPT, DECLINE, DISCLAIM, MEDIATE -> Optional.of(Receipt.Kind.ANSWERED);
            case DELIVER -> Optional.of(Receipt.Kind.CONFIRMED);
            default -> Optional.empty();
        };
    }

    /**
     * The event with its receipt in its facts, where it issues one.
     *
     * @param bare the event as it is without
     * @param facts its facts, still open
     * @param last the receipt before in the same filing
     */
    public static MatterEvent sealed(MatterEvent bare, Fields.Writer facts, Optional<Receipt> last) {
        FilingEvent event = FilingEvent.find(bare.act()).orElseThrow();
        if (kind(event).isEmpty()) {
            return bare;
        }
        Fields all = facts.under(RECEIPT, facts(issue(bare, event, last))).fields();
        return new MatterEvent(
                bare.matter(), bare.sequence(), bare.at(), bare.actor(), bare.act(), all, bare.confidential());
    }

    private static Receipt issue(MatterEvent event, FilingEvent kind, Optional<Receipt> last) {
        String name = event.matter() + "-" + event.sequence() + "-" + kind.name().toLowerCase(Locale.ROOT);
        var proof = new Receipt.Proof(
                name, kind(kind).orElseThrow(), event.matter(), kind.act().code(), Digest.sha256(event.facts().bytes()));
        return Receipt.chain(proof, event.actor(), event.at(), last.map(Receipt::digest).orElse(Digest.NONE));
    }

    private static Fields facts(Receipt receipt) {
        return Fields.writer()
                .text("id", receipt.id())
                .constant("kind", receipt.kind())
                .text("about", receipt.about())
                .text("payload", receipt.payload().text())
                .text("previous", receipt.previous().text())
                .text("digest", receipt.digest().text())
                .fields();
    }

    /** The receipt in the facts of the event. */
    static Optional<Receipt> find(MatterEvent event) {
        return event.facts().has(RECEIPT + ".id")
                ? Optional.of(read(event.facts().under(RECEIPT), event.matter(), event.actor(), event.at()))
                : Optional.empty();
    }

    private static Receipt read(Fields in, String filing, Actor by, Instant at) {
        return new Receipt(
                in.text("id"),
                in.constant("kind", Receipt.Kind.class),
                filing,
                in.text("about"),
                by,
                at,
                new Digest(in.text("payload")),
                new Digest(in.text("previous")),
                new Digest(in.text("digest")));
    }

    /** Whether each receipt says what it said when it was issued, and follows the one before. */
    static boolean intact(List<Receipt> receipts) {
        Digest before = Digest.NONE;
        for (Receipt receipt : receipts) {
            if (!receipt.intact() || !receipt.previous().equals(before)) {
                return false;
            }
            before = receipt.digest();
        }
        return true;
    }
}
