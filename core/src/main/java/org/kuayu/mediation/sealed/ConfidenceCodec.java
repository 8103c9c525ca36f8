package org.kuayu.mediation.sealed;

import java.util.List;
import java.util.OptionalLong;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Sealed;

/** Writes confidences into sealed bytes and reads them back; old bytes stay readable. */
final class ConfidenceCodec {
    private static final String ALL = "all";
    private static final String WHAT = "what";
    private static final String SIDE = "side";
    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String FEN = "fen";

    private ConfidenceCodec() {}

    static Sealed seal(List<? extends Confidence> some) {
        if (some.isEmpty()) {
            return Sealed.NONE;
        }
        var writer = Fields.writer().list(ALL, List.<Confidence>copyOf(some), ConfidenceCodec::write);
        return Sealed.of(writer.fields().bytes());
    }

    static List<Confidence> open(Sealed sealed) {
        try {
            return sealed.isEmpty() ? List.of() : Fields.ofBytes(sealed.bytes()).list(ALL, ConfidenceCodec::read);
        } catch (IllegalArgumentException harmed) {
            // the cause would say in its message what could not be read
            throw new IllegalStateException("a sealed part that cannot be read");
        }
    }

    private static void write(Fields.Writer to, Confidence one) {
        switch (one) {
            case Statement s -> to.text(WHAT, "statement")
                    .constant("kind", s.kind())
                    .constant("reach", s.audience().reach())
                    .text(SIDE, s.audience().side())
                    .text(TEXT, s.text())
                    .optional("session", s.session());
            case Offer o -> {
                to.text(WHAT, "offer").text(SIDE, o.side()).text(TEXT, o.terms()).flag("carried", o.carried());
                o.fen().ifPresent(fen -> to.number(FEN, fen));
            }
            case OfferAnswer a -> to.text(WHAT, "answer")
                    .number(NUMBER, a.offer())
                    .text(SIDE, a.side())
                    .constant("answer", a.answer())
                    .text(TEXT, a.words());
            case BidRound r -> to.text(WHAT, "round")
                    .text(TEXT, r.name())
                    .text("payer", r.payer())
                    .text("taker", r.taker());
            case BlindBid b -> to.text(WHAT, "bid")
                    .number(NUMBER, b.round())
                    .text(SIDE, b.side())
                    .number(FEN, b.fen());
            case FactSignature s -> to.text(WHAT, "signature")
                    .number(NUMBER, s.statement())
                    .text(SIDE, s.side());
            case Retraction r -> to.text(WHAT, "retraction").number(NUMBER, r.statement());
        }
    }

    private static Confidence read(Fields from) {
        return switch (from.text(WHAT)) {
            case "statement" -> Statement.of(
                    from.constant("kind", Statement.Kind.class),
                    new Audience(from.constant("reach", Audience.Reach.class), from.text(SIDE)),
                    from.text(TEXT),
                    from.optional("session"));
            case "offer" -> offer(from);
            case "answer" -> new OfferAnswer(
                    (int) from.number(NUMBER),
                    from.text(SIDE),
                    from.constant("answer", OfferAnswer.Answer.class),
                    from.text(TEXT));
            case "round" -> new BidRound(from.text(TEXT), from.text("payer"), from.text("taker"));
            case "bid" -> new BlindBid((int) from.number(NUMBER), from.text(SIDE), from.number(FEN));
            case "signature" -> new FactSignature((int) from.number(NUMBER), from.text(SIDE));
            case "retraction" -> new Retraction((int) from.number(NUMBER));
            default -> throw new IllegalStateException("a sealed part of unknown kind");
        };
    }

    private static Offer offer(Fields from) {
        OptionalLong fen = from.has(FEN) ? OptionalLong.of(from.number(FEN)) : OptionalLong.empty();
        return from.flag("carried")
                ? Offer.toTable(from.text(SIDE), fen, from.text(TEXT))
                : Offer.toMediators(from.text(SIDE), fen, from.text(TEXT));
    }
}
