package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kuayu.party.Person.IdType;

/** Handbook, property §1.2: the lists and codes of a registry's answer. */
class RegisterTablesTest {
    private static final RegisterFields FIELDS = RegisterFields.bundled();
    private static final RegisterCodes CODES = RegisterCodes.bundled();

    @ParameterizedTest
    @EnumSource(RightKind.class)
    void everyKindHasItsFieldsAndABusinessNumber(RightKind kind) {
        assertThat(FIELDS.list(kind)).extracting(RegisterField::name).contains("bdcdyh").doesNotHaveDuplicates();
        assertThat(FIELDS.idField(kind)).isEqualTo(kind == RightKind.SEIZURE ? "cfywh" : "ywh");
        assertThat(FIELDS.list(kind)).allSatisfy(field -> {
            assertThat(field.chinese()).isNotBlank();
            assertThat(field.english()).isNotBlank();
            boolean code = field.type() == RegisterField.Type.CODE;
            assertThat(CODES.list("any", field.codes()).isEmpty()).isEqualTo(!code);
        });
    }

    @Test
    void rightHoldersHaveTheirFields() {
        assertThat(FIELDS.listOfHolders())
                .extracting(RegisterField::name)
                .containsExactly(
                        "sxh", "qlrmc", "zjzl", "zjh", "qlrlx", "qlbl", "gyfs", "gyqk", "sfczr", "dh", "dz", "qszt");
        assertThat(FIELDS.find(RightKind.MORTGAGE, "dyr").map(RegisterField::chinese)).contains("抵押人");
        assertThat(FIELDS.find(RightKind.MORTGAGE, "nothing")).isEmpty();
    }

    @ParameterizedTest(name = "CFLX {0}: usually {1}, older vendor {2}")
    @CsvSource({
        "1,SEIZURE,SEIZURE",
        "2,WAITING,PRE_SEIZURE",
        "3,PRE_SEIZURE,RENEWAL",
        "4,PRE_WAITING,WAITING",
        "5,RENEWAL,PRE_WAITING"
    })
    void theSameCodeMeansDifferentThings(String code, String usual, String older) {
        RegisterCodes codes = CODES.withDialect("500112", "older-vendor");

        assertThat(codes.find("500105", "CFLX", code).map(RegisterCode::key)).contains(usual);
        assertThat(codes.find("500112", "CFLX", code).map(RegisterCode::key)).contains(older);
        assertThat(codes.findByKey("500112", "CFLX", older).map(RegisterCode::code)).contains(code);
    }

    @Test
    @DisplayName("a list that a dialect does not change is the usual one; an unknown code has no meaning")
    void whatADialectLeaves() {
        RegisterCodes codes = CODES.withDialect("500112", "older-vendor");

        assertThat(codes.find("500112", "QSZT", "01").map(RegisterCode::chinese)).contains("现势");
        assertThat(codes.find("500112", "QSZT", "9")).isEmpty();
        assertThat(codes.find("500112", "NOTHING", "1")).isEmpty();
        assertThat(codes.find("500112", "RESULT", "0000").map(RegisterCode::key)).contains("OK");
        assertThat(codes.find("500112", "RESULT", "0100").map(RegisterCode::key)).contains("NOTHING_FOUND");
        assertThat(codes.findByText("500112", "GYFS", "单独").map(RegisterCode::code)).contains("0");
        assertThat(codes.findByText("500112", "GYFS", "")).isEmpty();
        assertThat(codes.dialects()).containsExactlyInAnyOrder("older-vendor", "bank");
        assertThatThrownBy(() -> codes.withDialect("500112", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKindOfCertificateIsAKindOfNumber() {
        assertThat(CODES.list("any", "ZJZL")).allSatisfy(code -> IdType.valueOf(code.key()));
    }
}
