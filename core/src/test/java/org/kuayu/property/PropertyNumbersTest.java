package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.property.CertificateNumber.Kind;
import org.kuayu.region.Region;
import org.kuayu.text.Remark;

/** Handbook, property §1.6: N1–N9. */
class PropertyNumbersTest {
    @Test
    void n1Building() {
        UnitNumber unit = UnitNumber.of("320402002001GB00573F47370001");

        assertThat(unit.parcel()).isEqualTo("320402002001GB00573");
        assertThat(unit.building()).isEqualTo("4737");
        assertThat(unit.flat()).isEqualTo("0001");
        assertThat(unit.display()).isEqualTo("320402 002001 GB00573 F47370001");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "N2,510104003005GB00007W00000000,,''",
        "N5,500112000000GB00012F00010203,unit-number.virtual,''",
        "N1,320402 002001 gb00573 f47370001,,''",
        "N1,３２０４０２－００２００１－ＧＢ００５７３－Ｆ４７３７０００１,,''",
        "N1,320402OO2001GB00573F47370001,unit-number.letter-for-digit,''",
        "N1,320402002001GL00573F47370001,unit-number.feature,''"
    })
    void readUnits(String id, String in, String doubt, String none) {
        var reading = UnitNumber.parse(in);

        assertThat(reading.value()).as(id).isPresent();
        assertThat(reading.orThrow().value()).hasSize(28);
        if (doubt == null) {
            assertThat(reading.remarks()).isEmpty();
        } else {
            assertThat(reading.remarks()).extracting(Remark::code).containsExactly(doubt);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "N3,510104003005GB00007W00000001,unit-number.land-with-unit",
        "N4,500112001001GB00012F0001020,unit-number.length",
        "N1,320402002001XB00573F47370001,unit-number.form"
    })
    void refusedUnits(String id, String in, String code) {
        assertThat(UnitNumber.parse(in).value()).as(id).isEmpty();
        assertThat(UnitNumber.parse(in).remarks()).extracting(Remark::code).containsExactly(code);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "N6,皖(2018)合肥市不动产权第0000121号,RIGHT,2018,合肥市,0000121,安徽省",
        "N6,闽(2017)福州市不动产权第000001号,RIGHT,2017,福州市,000001,福建省",
        "N7,皖(2022)蜀山区不动产证明第1000054号,REGISTRATION,2022,蜀山区,1000054,安徽省",
        "N8,渝（2023）渝北区不动产权第000123456号,RIGHT,2023,渝北区,000123456,重庆市",
        "N8,渝〔2023〕渝北区 不动产权第 000123456 号,RIGHT,2023,渝北区,000123456,重庆市",
        "N8,川（2023）成都市不动产登记证明第0001234号,REGISTRATION,2023,成都市,0001234,四川省"
    })
    void certificates(String id, String in, Kind kind, int year, String place, String serial, String region) {
        var reading = CertificateNumber.parse(in);
        CertificateNumber number = reading.orThrow();

        assertThat(reading.remarks()).as(id).isEmpty();
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.year()).isEqualTo(year);
        assertThat(number.place()).isEqualTo(place);
        assertThat(number.serial()).isEqualTo(serial);
        assertThat(number.region().map(Region::name)).contains(region);
        assertThat(number.original()).isEqualTo(in);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"N9,105房地证2009字第690号,105", "N9,成房权证监证字第1234567号,成"})
    void legacyCertificates(String id, String in, String place) {
        var reading = CertificateNumber.parse(in);

        assertThat(reading.orThrow().kind()).as(id).isEqualTo(Kind.LEGACY);
        assertThat(reading.orThrow().place()).isEqualTo(place);
        assertThat(reading.remarks()).extracting(Remark::code).containsExactly("certificate.legacy");
    }

    @ParameterizedTest
    @CsvSource({
        "哈(2018)合肥市不动产权第0000121号,certificate.province",
        "（2024）渝0112民初123号,certificate.form",
        "不动产权,certificate.form"
    })
    void refusedCertificates(String in, String code) {
        assertThat(CertificateNumber.parse(in).remarks())
                .extracting(Remark::code)
                .containsExactly(code);
    }
}
