package org.kuayu.mediation.sealed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayu.matter.MatterEvent;

/** The confidences of a dispute by their type, each type numbered in the order of the events. */
final class Ledger {
    private final List<Noted<Statement>> statements = new ArrayList<>();
    private final List<Noted<Offer>> offers = new ArrayList<>();
    private final List<Noted<OfferAnswer>> answers = new ArrayList<>();
    private final List<Noted<BidRound>> rounds = new ArrayList<>();
    private final List<Noted<BlindBid>> bids = new ArrayList<>();
    private final List<Noted<FactSignature>> signatures = new ArrayList<>();
    private final Set<Integer> retracted = new HashSet<>();

    void take(MatterEvent event) {
        for (Confidence one : ConfidenceCodec.open(event.confidential())) {
            switch (one) {
                case Statement s -> add(statements, s, event);
                case Offer o -> add(offers, o, event);
                case OfferAnswer a -> add(answers, a, event);
                case BidRound r -> add(rounds, r, event);
                case BlindBid b -> add(bids, b, event);
                case FactSignature s -> add(signatures, s, event);
                case Retraction r -> retracted.add(r.statement());
            }
        }
    }

    private static <T extends Confidence> void add(List<Noted<T>> to, T one, MatterEvent event) {
        to.add(new Noted<>(
                to.size() + 1, one, event.sequence(), event.at(), event.actor().login()));
    }

    List<Noted<Statement>> statements() {
        return statements;
    }

    List<Noted<Offer>> offers() {
        return offers;
    }

    List<Noted<BidRound>> rounds() {
        return rounds;
    }

    boolean retracted(int statement) {
        return retracted.contains(statement);
    }

    /** Whether signatures mean anything under it. */
    boolean signable(Noted<Statement> noted) {
        return switch (noted.what().kind()) {
            case UNDISPUTED_FACT, JOINT_RESULT -> !retracted(noted.number());
            case JOINT, PRIVATE, CONCESSION -> false;
        };
    }

    List<Noted<FactSignature>> signatures(int statement) {
        return signatures.stream().filter(s -> s.what().statement() == statement).toList();
    }

    /** When the last of these sides signed first. */
    static Instant since(List<Noted<FactSignature>> signed, Collection<String> sides) {
        return sides.stream()
                .map(side -> signed.stream()
                        .filter(s -> s.what().side().equals(side))
                        .findFirst()
                        .orElseThrow()
                        .at())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The last answer to the offer; that it was carried over is none. */
    Optional<Noted<OfferAnswer>> answer(int offer) {
        return answers.stream()
                .filter(a -> a.what().offer() == offer && a.what().answer() != OfferAnswer.Answer.CARRIED)
                .reduce((earlier, later) -> later);
    }

    boolean carried(Noted<Offer> offer) {
        return offer.what().carried()
                || answers.stream()
                        .anyMatch(a -> a.what().offer() == offer.number()
                                && a.what().answer() == OfferAnswer.Answer.CARRIED);
    }

    BidTable bids(Noted<BidRound> round) {
        return new BidTable(
                round.number(), round.what(), bids.stream().map(Noted::what).toList());
    }
}
