package org.kuayu.mediation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.calendar.Deadlines;
import org.kuayu.court.CourtCode;
import org.kuayu.court.Courts;
import org.kuayu.mediation.agreement.AgreementFrame.Form;
import org.kuayu.mediation.agreement.ConfirmationPlace.Link;
import org.kuayu.text.Remark;

/** Handbook R22, R23, R27, R29; vectors M1, M2, M6 and the two cases of §2.3. */
class ConfirmationTest {
    private static final CourtCode YUBEI = CourtCode.of("渝0112");
    private static final CourtCode LINSHUI = CourtCode.of("川1623");
    private static final String WAGES = "民事/劳动争议、人事争议/劳动争议/追索劳动报酬纠纷";
    private static final ConfirmationCourts COURTS = ConfirmationCourts.of(Courts.bundled());
    private static final Agreement AGREEMENT = AgreementSamples.wages(Form.INVITED);

    private static JointApplication application(String effective) {
        return JointApplication.of(AGREEMENT, Instant.parse(effective), Deadlines.bundled());
    }

    private static List<CourtCode> courts(ConfirmationProposal proposal) {
        return proposal.courts().stream().map(ConfirmationProposal.Choice::court).toList();
    }

    @ParameterizedTest(name = "{0}: in force {1}, confirm by {2}")
    @CsvSource({"M1, 2024-09-01T09:30:00Z, 2024-10-08", "M2, 2024-02-01T09:30:00Z, 2024-03-04"})
    @DisplayName("M1, M2, ME-10: 30 days from the last signature, over holidays")
    void thirtyDays(String id, String effective, LocalDate last) {
        var due = application(effective).due();
        assertThat(due.lastDay()).as(id).isEqualTo(last);
        assertThat(due.rule().citation().orElseThrow().toString()).isEqualTo("民事诉讼法（2023）第205条");
    }

    @Test
    @DisplayName("M6: one party of two applies; it stays open and not submitted until the other joins within 30 days")
    void oneOfTwo() {
        var one = application("2024-09-01T09:30:00Z").join("P1", Instant.parse("2024-09-05T02:00:00Z"));
        assertThat(one.complete()).isEmpty();
        assertThat(one.missing()).containsExactly("P2");
        assertThat(one.daysLeft(Instant.parse("2024-09-28T02:00:00Z"))).isEqualTo(10);
        var last = Instant.parse("2024-10-08T15:59:59Z");
        assertThat(one.join("P2", last).complete()).contains(last);
        assertThat(one.join("P2", last.plusSeconds(1)).complete()).as("too late").isEmpty();
        assertThat(one.join("P3", last).missing()).as("no party").containsExactly("P2");
        assertThat(one.join("P1", last).missing()).as("again").containsExactly("P2");
    }

    @Test
    @DisplayName("R22: Yubei invites, mediated in Linshui: only Yubei confirms")
    void invited() {
        var proposal = COURTS.invited(YUBEI, WAGES);
        assertThat(courts(proposal)).containsExactly(YUBEI);
        assertThat(proposal.courts().getFirst().reasons())
                .containsExactly(new Remark("confirmation.invited", "重庆市渝北区人民法院"));
        assertThat(proposal.courts().getFirst().law().article()).isEqualTo(205);
        assertThat(proposal.firstToFile()).isEmpty();
        assertThat(proposal.names(LINSHUI)).isFalse();
    }

    @Test
    @DisplayName("R22: no court, bodies in Yubei and Linshui: both are competent, the first to file decides")
    void twoBodies() {
        var proposal = COURTS.byPlaces(
                List.of(
                        new ConfirmationPlace(Link.DOMICILE, LINSHUI, "王某"),
                        new ConfirmationPlace(Link.DOMICILE, YUBEI, "重庆甲公司"),
                        new ConfirmationPlace(Link.ORGANISATION, YUBEI, "渝北调解委员会"),
                        new ConfirmationPlace(Link.ORGANISATION, LINSHUI, "邻水调解委员会")),
                WAGES);
        assertThat(courts(proposal)).containsExactly(LINSHUI, YUBEI);
        assertThat(proposal.courts().getLast().reasons())
                .containsExactly(
                        new Remark("confirmation.domicile", "重庆甲公司"),
                        new Remark("confirmation.organisation", "渝北调解委员会"));
        assertThat(proposal.firstToFile().orElseThrow().article()).isEqualTo(352);
        assertThat(proposal.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "民事/知识产权与竞争纠纷/侵害发明专利权纠纷, 渝01, confirmation.named-intermediate",
        "民事/知识产权与竞争纠纷/侵害外观设计专利权纠纷, 渝01, confirmation.named-intermediate",
        "民事/知识产权与竞争纠纷/计算机软件开发合同纠纷, 渝01, confirmation.named-intermediate",
        "民事/知识产权与竞争纠纷/侵害作品放映权纠纷, 渝0112, confirmation.named-basic"
    })
    @DisplayName("R29: IP disputes: the level of the court is looked up and said")
    void ip(String cause, String court, String remark) {
        var places = List.of(new ConfirmationPlace(Link.ORGANISATION, YUBEI, "知识产权保护中心"));
        var proposal = COURTS.byPlaces(places, cause);
        assertThat(courts(proposal)).containsExactly(CourtCode.of(court));
        assertThat(proposal.remarks()).extracting(Remark::code).containsExactly(remark);
    }

    @Test
    @DisplayName("R29: a basic court that invited a patent dispute is proposed with a warning")
    void invitedTooLow() {
        var proposal = COURTS.invited(YUBEI, "民事/知识产权与竞争纠纷/侵害发明专利权纠纷");
        assertThat(courts(proposal)).containsExactly(YUBEI);
        assertThat(proposal.remarks()).extracting(Remark::code).containsExactly("confirmation.named-intermediate");
    }

    @Test
    @DisplayName("R23: what is not accepted stands in art. 355, what is dismissed in art. 358; R27: it costs nothing")
    void refusals() {
        assertThat(Arrays.stream(ConfirmationRefusal.values()).filter(ConfirmationRefusal::notAccepted))
                .containsExactly(
                        ConfirmationRefusal.NOT_FOR_COURTS,
                        ConfirmationRefusal.NO_JURISDICTION,
                        ConfirmationRefusal.STATUS,
                        ConfirmationRefusal.OTHER_PROCEDURE,
                        ConfirmationRefusal.OWNERSHIP);
        assertThat(ConfirmationRefusal.INVOLUNTARY.law().brief()).isEqualTo("民诉法解释（2022）358");
        assertThat(ConfirmationCourts.free().article()).isEqualTo(11);
    }
}
