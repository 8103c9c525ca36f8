package org.kuayu.mediation.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.mediation.sealed.OfferAnswer.Answer;

class OffersTest {
    private static Offer open(String side, long fen) {
        return Offer.toTable(side, OptionalLong.of(fen), "一次付清");
    }

    private static Offer held(String side, long fen) {
        return Offer.toMediators(side, OptionalLong.of(fen), "");
    }

    @Test
    @DisplayName("ME-8: offers and counter-offers are a dated list: who, when, what, answered how and when")
    void list() {
        var dispute = new ConfidenceSamples()
                .with(open("A", 3_000_000))
                .with(new OfferAnswer(1, "B", Answer.COUNTERED, "只能分期"), open("B", 2_000_000))
                .with(new OfferAnswer(2, "A", Answer.ACCEPTED, ""));
        var offers = dispute.read(ConfidenceSamples.B).offers();
        assertThat(offers).extracting(OfferView::side).containsExactly("A", "B");
        assertThat(offers).extracting(OfferView::fen).containsExactly(OptionalLong.of(3_000_000), OptionalLong.of(2_000_000));
        assertThat(offers).extracting(OfferView::at).containsExactly(ConfidenceSamples.day(1), ConfidenceSamples.day(2));
        assertThat(offers)
                .extracting(OfferView::answer)
                .containsExactly(Optional.of(Answer.COUNTERED), Optional.of(Answer.ACCEPTED));
        assertThat(offers.getFirst().words()).isEqualTo("只能分期");
        assertThat(offers.getFirst().answeredBy()).contains("B");
        assertThat(offers.getLast().answeredAt()).contains(ConfidenceSamples.day(3));
        assertThat(offers.getLast().terms()).isEqualTo("一次付清");
    }

    @Test
    @DisplayName("an offer to the mediators stays with them until they carry it over")
    void carried() {
        var dispute = new ConfidenceSamples().with(held("A", 2_500_000));
        assertThat(dispute.read(ConfidenceSamples.B).offers()).isEmpty();
        assertThat(dispute.read(ConfidenceSamples.A).offers()).hasSize(1);
        assertThat(dispute.admit(ConfidenceSamples.B, new OfferAnswer(1, "B", Answer.ACCEPTED, "")))
                .as("as if it were not there")
                .contains("mediation.no-such-offer");
        assertThat(dispute.admit(ConfidenceSamples.INSIDE, new OfferAnswer(1, "", Answer.CARRIED, "")))
                .isEmpty();
        var seen = dispute.read(ConfidenceSamples.B).offers().getFirst();
        assertThat(seen.carried()).isTrue();
        assertThat(seen.answer()).isEmpty();
        assertThat(dispute.admit(ConfidenceSamples.B, new OfferAnswer(1, "B", Answer.ACCEPTED, "")))
                .isEmpty();
    }

    @Test
    @DisplayName("an offer is answered once, not by its own side, and withdrawn by nobody else")
    void answers() {
        var dispute = new ConfidenceSamples().with(open("A", 100)).with(open("A", 90));
        assertThat(dispute.admit(ConfidenceSamples.A, new OfferAnswer(1, "A", Answer.ACCEPTED, "")))
                .contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.B, new OfferAnswer(1, "B", Answer.WITHDRAWN, "")))
                .contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.B, new OfferAnswer(1, "A", Answer.WITHDRAWN, "")))
                .contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.A, new OfferAnswer(1, "A", Answer.WITHDRAWN, "")))
                .isEmpty();
        assertThat(dispute.admit(ConfidenceSamples.B, new OfferAnswer(1, "B", Answer.ACCEPTED, "")))
                .contains("mediation.offer-answered");
        assertThat(dispute.admit(ConfidenceSamples.B, new OfferAnswer(3, "B", Answer.REFUSED, "")))
                .contains("mediation.no-such-offer");
        assertThat(dispute.admit(ConfidenceSamples.A, new OfferAnswer(2, "", Answer.LAPSED, "")))
                .contains("mediation.other-side");
        assertThat(dispute.admit(ConfidenceSamples.INSIDE, new OfferAnswer(2, "", Answer.LAPSED, "")))
                .isEmpty();
    }
}
