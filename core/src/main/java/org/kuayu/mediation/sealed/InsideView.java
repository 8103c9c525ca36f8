package org.kuayu.mediation.sealed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What one insider may read of a dispute. Its text form says nothing of it. */
public final class InsideView {
    private final Insider insider;
    private final Ledger ledger;

    InsideView(Insider insider, Ledger ledger) {
        this.insider = insider;
        this.ledger = ledger;
    }

    /** Statements that he may read, in the order in which they were noted. */
    public List<StatementView> statements() {
        return ledger.statements().stream()
                .filter(this::reads)
                .map(s -> new StatementView(s, signers(s), ledger.retracted(s.number())))
                .toList();
    }

    /** Statements in the record of this session that he may read and nobody retracted, in their order. */
    public List<StatementView> ofSession(String session) {
        return statements().stream()
                .filter(s -> !s.retracted() && s.session().filter(session::equals).isPresent())
                .toList();
    }

    private boolean reads(Noted<Statement> noted) {
        boolean meant = noted.what().audience().admits(insider);
        return meant && (insider.mediates() || !ledger.retracted(noted.number()));
    }

    private List<String> signers(Noted<Statement> noted) {
        return ledger.signatures(noted.number()).stream()
                .map(s -> s.what().side())
                .distinct()
                .toList();
    }

    /** Offers that he may read, the oldest first: his own, and those that were carried to all. */
    public List<OfferView> offers() {
        return ledger.offers().stream()
                .filter(o -> sees(insider, ledger, o))
                .map(o -> new OfferView(o, ledger.answer(o.number()), ledger.carried(o)))
                .toList();
    }

    static boolean sees(Insider insider, Ledger ledger, Noted<Offer> offer) {
        return insider.mediates() || insider.isOf(offer.what().side()) || ledger.carried(offer);
    }

    /** Rounds of blind bids, in their order, each with no more than he may know. */
    public List<BidView> bids() {
        return ledger.rounds().stream().map(this::bid).toList();
    }

    private BidView bid(Noted<BidRound> round) {
        BidTable table = ledger.bids(round);
        Optional<String> asked = List.of(round.what().payer(), round.what().taker()).stream()
                .filter(insider::isOf)
                .findFirst();
        return new BidView(round, asked.map(table::own).orElse(OptionalLong.empty()), table.midpoint());
    }

    /** Nothing of what is in it. */
    @Override
    public String toString() {
        return "InsideView";
    }
}
