package org.kuayu.mediation.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.mediation.agreement.AgreementFrame.Form;
import org.kuayu.mediation.agreement.AgreementSignature.Manner;
import org.kuayu.mediation.agreement.AgreementSignature.Role;
import org.kuayu.party.Person;

class SigningTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private static AgreementSignature signature(Agreement agreement, Role role, String signer, int hour) {
        return new AgreementSignature(
                role, signer, Manner.ELECTRONIC, agreement.digest(), NOON.plusSeconds(3600L * hour));
    }

    @Test
    @DisplayName("ME-9: in force when the last party signs, and not before")
    void invited() {
        Agreement a = AgreementSamples.wages(Form.INVITED);
        var one = Signing.of(a, List.of(signature(a, Role.PARTY, "P2", 1)));
        assertThat(one.effective()).isEmpty();
        assertThat(one.missing()).extracting(Signing.Place::signer).containsExactly("P1");
        var both = Signing.of(
                a, List.of(signature(a, Role.PARTY, "P2", 1), signature(a, Role.PARTY, "P1", 3), signature(a, Role.PARTY, "P2", 5)));
        assertThat(both.effective()).contains(NOON.plusSeconds(3 * 3600));
        assertThat(both.law().article()).isEqualTo(24);
    }

    @Test
    @DisplayName("人民调解法 art. 29: every mediator signs and the body seals too")
    void peoples() {
        Agreement a = AgreementSamples.wages(Form.PEOPLES);
        var parties = List.of(signature(a, Role.PARTY, "P1", 1), signature(a, Role.PARTY, "P2", 2));
        var signing = Signing.of(a, parties);
        assertThat(signing.effective()).isEmpty();
        assertThat(signing.missing()).extracting(Signing.Place::role).containsExactly(Role.MEDIATOR, Role.MEDIATOR, Role.SEAL);
        var all = new ArrayList<>(parties);
        all.add(signature(a, Role.MEDIATOR, "邓某甲", 3));
        all.add(signature(a, Role.MEDIATOR, "吴某乙", 4));
        all.add(signature(a, Role.SEAL, "川渝高竹新区劳动争议调处中心", 6));
        assertThat(Signing.of(a, all).effective()).contains(NOON.plusSeconds(6 * 3600));
        assertThat(Signing.of(a, all).law().instrument()).isEqualTo("人民调解法");
    }

    @Test
    @DisplayName("a changed word voids what was signed, and says so")
    void outdated() {
        Agreement a = AgreementSamples.wages(Form.INVITED);
        Agreement changed = new Agreement(
                a.frame(), a.parties(), a.facts(), a.disputed(), a.obligations(), a.clauses(), "无", a.manner(), "");
        var signing = Signing.of(
                changed, List.of(signature(a, Role.PARTY, "P1", 1), signature(changed, Role.PARTY, "P2", 2)));
        assertThat(signing.effective()).isEmpty();
        assertThat(signing.outdated()).isTrue();
        assertThat(signing.missing()).extracting(Signing.Place::signer).containsExactly("P1");
    }

    @Test
    @DisplayName("200 parties: it is in force with the two hundredth")
    void many() {
        Agreement few = AgreementSamples.wages(Form.INVITED);
        var parties = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new AgreementParty("P" + i, i == 200 ? "B" : "A", Person.unnumbered("某" + i, true), "", ""))
                .toList();
        Agreement a = Agreement.draft(few.frame(), parties);
        var signatures = IntStream.rangeClosed(1, 199)
                .mapToObj(i -> signature(a, Role.PARTY, "P" + i, i))
                .toList();
        assertThat(Signing.of(a, signatures).effective()).isEmpty();
        var all = new ArrayList<>(signatures);
        all.add(signature(a, Role.PARTY, "P200", 300));
        assertThat(Signing.of(a, all).effective()).contains(NOON.plusSeconds(300 * 3600));
    }

    @Test
    @DisplayName("an agreement is read back as it was written, and its text shows nobody's number and no term")
    void fields() {
        Agreement a = AgreementSamples.wages(Form.PEOPLES);
        assertThat(Agreement.of(a.fields())).isEqualTo(a);
        assertThat(Agreement.of(a.fields()).digest()).isEqualTo(a.digest());
        assertThat(a.toString() + a.parties() + a.obligations())
                .doesNotContain("511623190001010014", "王某丙", "24000", "2400000");
        assertThat(a.total()).isEqualTo(3_000_000);
        assertThat(a.partial()).isFalse();
        assertThat(a.nameOf("P2")).isEqualTo("重庆渝北某某机械有限公司");
    }

    @Test
    @DisplayName("ME-13: instalments add up to the whole, each with its day; the last day of a short month is taken")
    void instalments() {
        var parts = Obligation.pay("P2", "P1", 1_000_000, LocalDate.of(2026, 1, 31)).instalments(3);
        assertThat(parts).extracting(o -> o.fen().orElseThrow()).containsExactly(333_334L, 333_333L, 333_333L);
        assertThat(parts)
                .extracting(o -> o.due().orElseThrow())
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    @DisplayName("民事调解规定 art. 14: a partial agreement says what stays open")
    void partial() {
        Agreement a = AgreementSamples.wages(Form.INVITED);
        Agreement part = new Agreement(
                a.frame(), a.parties(), a.facts(), a.disputed(), a.obligations(), a.clauses(), a.liability(), a.manner(), "加班费");
        assertThat(part.partial()).isTrue();
        assertThat(Agreement.of(part.fields()).open()).isEqualTo("加班费");
    }
}
