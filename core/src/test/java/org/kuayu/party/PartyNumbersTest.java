package org.kuayu.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.text.Remark;

/** Handbook, cases §7: all its made-up vectors. */
class PartyNumbersTest {
    private static final AddressCodes ADDRESSES = Set.of("510104", "500240", "510212", "500101")::contains;

    @ParameterizedTest(name = "§7 valid {0}")
    @ValueSource(strings = {"51010419000101000X", "51010419000101000x", "５００２４０１８９９１２３１０００４", "510212190006150007"})
    void validIdentity(String in) {
        var reading = IdentityNumber.parse(in, ADDRESSES);

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.orThrow().value()).hasSize(18).doesNotContain("x");
    }

    @ParameterizedTest(name = "§7 {0} is {1}")
    @CsvSource({
        "500101190002290006,identity.date",
        "510104190001010001,identity.check-digit",
        "51010419000101000,identity.form",
        "5101041900010100XX,identity.form",
        "hello,identity.form"
    })
    void refusedIdentity(String in, String code) {
        var reading = IdentityNumber.parse(in, ADDRESSES);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.remarks()).extracting(Remark::code).containsExactly(code);
        assertThat(reading.remarks().getFirst().detail()).doesNotContain(in.length() == 18 ? in : "\0");
    }

    @Test
    void anUnknownAddressIsAWarning() {
        var reading = IdentityNumber.parse("509999190001010006", ADDRESSES);

        assertThat(reading.value()).isPresent();
        assertThat(reading.remarks()).extracting(Remark::code).containsExactly("identity.address-unknown");
    }

    @Test
    void fifteenDigitsAreFlaggedAndKept() {
        var reading = IdentityNumber.parse("510104000101001", ADDRESSES);

        assertThat(reading.remarks()).extracting(Remark::code).containsExactly("identity.fifteen-digits");
        assertThat(reading.orThrow().value()).isEqualTo("510104000101001");
        assertThat(reading.orThrow().birth()).isEqualTo("1900-01-01");
        assertThat(IdentityNumber.parse("510104000229001").remarks())
                .extracting(Remark::code)
                .containsExactly("identity.date");
    }

    @Test
    void textIsMasked() {
        IdentityNumber number = IdentityNumber.parse("51010419000101000X").orThrow();

        assertThat(number).hasToString("510104********000X");
        assertThat(number.birth()).isEqualTo("1900-01-01");
        assertThat(CreditCode.parse("91500000MA0000007X").orThrow()).hasToString("915000********007X");
    }

    @ParameterizedTest(name = "§7 valid {0}")
    @CsvSource({"91500000MA0000007X,企业", "93510100MA99999960,农民专业合作社", "11500000000000019A,机关", "91500000ma0000007x,企业"
    })
    void validCreditCode(String in, String kind) {
        var reading = CreditCode.parse(in);

        assertThat(reading.orThrow().kind()).isEqualTo(kind);
        assertThat(reading.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "§7 {0} is {1}")
    @CsvSource({
        "91500000MA00000071,credit-code.check",
        "9150000OMA0000007X,credit-code.character",
        "91500000MA0000007,credit-code.length"
    })
    void refusedCreditCode(String in, String code) {
        assertThat(CreditCode.parse(in).value()).isEmpty();
        assertThat(CreditCode.parse(in).remarks()).extracting(Remark::code).containsExactly(code);
    }
}
