package org.kuayu.mediation.sealed;

import java.util.List;
import java.util.Optional;
import org.kuayu.text.Remark;

/** Says whether an insider may add a confidence; what he may not see is refused as if it were not there. */
final class Admission {
    private final Insider by;
    private final Ledger ledger;

    Admission(Insider by, Ledger ledger) {
        this.by = by;
        this.ledger = ledger;
    }

    Optional<Remark> objection(Confidence one) {
        return switch (one) {
            case Statement s -> s.audience().admits(by) ? Optional.empty() : foreign();
            case Offer o -> speaksFor(o.side());
            case OfferAnswer a -> answer(a);
            case BidRound r -> by.mediates() ? Optional.empty() : foreign();
            case BlindBid b -> bid(b);
            case FactSignature s -> signature(s);
            case Retraction r -> retraction(r);
        };
    }

    private Optional<Remark> speaksFor(String side) {
        return by.mediates() || by.isOf(side) ? Optional.empty() : foreign();
    }

    private static Optional<Remark> foreign() {
        return Optional.of(Remark.of("mediation.other-side"));
    }

    private Optional<Remark> answer(OfferAnswer answer) {
        Optional<Noted<Offer>> offer =
                at(ledger.offers(), answer.offer()).filter(o -> InsideView.sees(by, ledger, o));
        if (offer.isEmpty()) {
            return Optional.of(new Remark("mediation.no-such-offer", Integer.toString(answer.offer())));
        }
        if (ledger.answer(answer.offer()).isPresent()) {
            return Optional.of(new Remark("mediation.offer-answered", Integer.toString(answer.offer())));
        }
        boolean own = offer.get().what().side().equals(answer.side());
        boolean fits =
                switch (answer.answer()) {
                    case CARRIED, LAPSED -> by.mediates();
                    case WITHDRAWN -> own;
                    case ACCEPTED, REFUSED, COUNTERED -> !own && !answer.side().isEmpty();
                };
        return fits && (answer.side().isEmpty() || speaksFor(answer.side()).isEmpty()) ? Optional.empty() : foreign();
    }

    private Optional<Remark> bid(BlindBid bid) {
        Optional<Noted<BidRound>> round = at(ledger.rounds(), bid.round());
        if (round.isEmpty()) {
            return Optional.of(new Remark("mediation.no-such-round", Integer.toString(bid.round())));
        }
        if (!round.get().what().asks(bid.side())) {
            return foreign();
        }
        return ledger.bids(round.get()).met()
                ? Optional.of(new Remark("mediation.round-met", Integer.toString(bid.round())))
                : speaksFor(bid.side());
    }

    private Optional<Remark> signature(FactSignature signature) {
        Optional<Noted<Statement>> statement =
                at(ledger.statements(), signature.statement()).filter(ledger::signable);
        return statement.isPresent() ? speaksFor(signature.side()) : unknown(signature.statement());
    }

    private Optional<Remark> retraction(Retraction retraction) {
        boolean there = at(ledger.statements(), retraction.statement()).isPresent();
        return by.mediates() && there ? Optional.empty() : unknown(retraction.statement());
    }

    private static Optional<Remark> unknown(int statement) {
        return Optional.of(new Remark("mediation.no-such-statement", Integer.toString(statement)));
    }

    private static <T extends Confidence> Optional<Noted<T>> at(List<Noted<T>> list, int number) {
        return number >= 1 && number <= list.size() ? Optional.of(list.get(number - 1)) : Optional.empty();
    }
}
