package org.kuayu.workbench.mediation.page;

import java.util.List;
import java.util.OptionalLong;
import org.kuayu.mediation.act.CourseAct;
import org.kuayu.mediation.sealed.BidRound;
import org.kuayu.mediation.sealed.BlindBid;
import org.kuayu.mediation.sealed.Confidence;
import org.kuayu.mediation.sealed.FactSignature;
import org.kuayu.mediation.sealed.Offer;
import org.kuayu.mediation.sealed.OfferAnswer;
import org.kuayu.mediation.sealed.Retraction;
import org.kuayu.mediation.sealed.Statement;
import org.kuayu.workbench.mediation.act.FormReader;

/** Reads the forms of what is said in confidence; nothing of them reaches an address or a log. */
final class Confided {
    /** To everybody at the table. */
    static final String TABLE = "table";

    /** To the mediators alone. */
    static final String MEDIATORS = "mediators";

    private static final int MOST = 9999;

    private Confided() {}

    /** The act of this form; the caller looks whether the reader found something wrong. */
    static CourseAct.Confide read(String act, FormReader r) {
        Confidence one =
                switch (act) {
                    case "note" -> note(r);
                    case "fact" -> Statement.undisputed(words(r));
                    case "sign-fact" -> new FactSignature(r.number("statement", 1, MOST), r.needed("side"));
                    case "retract" -> new Retraction(r.number("statement", 1, MOST));
                    case "offer" -> offer(r);
                    case "answer-offer" ->
                        new OfferAnswer(
                                r.number("offer", 1, MOST),
                                r.text("side"),
                                r.constant("answer", OfferAnswer.Answer.class),
                                r.text("words"));
                    case "round" -> round(r);
                    default -> new BlindBid(r.number("round", 1, MOST), side(r, "side"), r.neededFen("amount"));
                };
        return new CourseAct.Confide(List.of(one));
    }

    private static String words(FormReader r) {
        String text = r.needed("text");
        return text.isEmpty() ? "—" : text;
    }

    private static String side(FormReader r, String name) {
        String side = r.needed(name);
        return side.isEmpty() ? "—" : side;
    }

    /** The button that was pressed says for whom it is: its words and its deed are one. */
    private static Statement note(FormReader r) {
        String text = words(r);
        String to = side(r, "to");
        Statement statement =
                switch (to) {
                    case TABLE -> Statement.joint(text);
                    case MEDIATORS -> Statement.ofMediators(text);
                    default -> r.flag("concession") ? Statement.concession(to, text) : Statement.ofSide(to, text);
                };
        String session = r.text("session");
        return session.isEmpty() ? statement : statement.inSession(session);
    }

    private static Offer offer(FormReader r) {
        OptionalLong fen = r.fen("amount").map(OptionalLong::of).orElse(OptionalLong.empty());
        String terms = fen.isEmpty() ? r.needed("terms") : r.text("terms");
        String some = fen.isEmpty() && terms.isEmpty() ? "—" : terms;
        return r.text("reach").equals(TABLE)
                ? Offer.toTable(side(r, "side"), fen, some)
                : Offer.toMediators(side(r, "side"), fen, some);
    }

    private static BidRound round(FormReader r) {
        String payer = side(r, "payer");
        String taker = side(r, "taker");
        if (payer.equals(taker)) {
            r.needDifferent("taker");
            return new BidRound("—", payer, taker + "—");
        }
        String name = r.needed("name");
        return new BidRound(name.isEmpty() ? "—" : name, payer, taker);
    }
}
