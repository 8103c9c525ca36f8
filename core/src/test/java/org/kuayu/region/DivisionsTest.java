package org.kuayu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Handbook, cases §3. */
class DivisionsTest {
    private final Divisions divisions = Divisions.bundled();

    private static DivisionCode code(String value) {
        return DivisionCode.of(value);
    }

    @Test
    void sichuanAndChongqingHaveTheirCounties() {
        assertThat(divisions.listUnder(code("500000"))).hasSize(38);
        long sichuan = divisions.list().stream()
                .filter(d ->
                        d.code().regionCode().equals("51") && !d.code().value().endsWith("00"))
                .count();
        assertThat(sichuan).isEqualTo(183);
    }

    @Test
    void aChongqingCodeOfSichuanTimesLeadsToTheDistrictOfToday() {
        assertThat(divisions.find(code("510212"))).isEmpty();
        assertThat(divisions.find(code("510212"), 1990).map(Division::name)).contains("沙坪坝区");
        assertThat(divisions.successors(code("510212")))
                .extracting(Division::name)
                .contains("沙坪坝区");
        assertThat(divisions.successors(code("500234")))
                .extracting(d -> d.code().value())
                .containsExactly("500154");
    }

    @Test
    void aRenamedCodeKnowsBothNames() {
        assertThat(divisions.history(code("500110"))).extracting(Division::name).containsExactly("万盛区", "綦江区");
        assertThat(divisions.find(code("500110"), 2005).map(Division::name)).contains("万盛区");
    }

    @Test
    void namesAreBuiltFromTheTop() {
        assertThat(divisions.fullName(code("510104"))).contains("四川省成都市锦江区");
        assertThat(divisions.fullName(code("500112"))).contains("重庆市渝北区");
        assertThat(divisions.fullName(code("509999"))).isEmpty();
    }

    @Test
    void anEmbedderAddsTheDivisionThatIsNotPublishedYet() {
        var added = new Division(
                code("500157"),
                "两江新区",
                Optional.of(code("500000")),
                OptionalInt.of(2025),
                OptionalInt.empty(),
                List.of());

        Divisions more = divisions.withDivisions(List.of(added));

        assertThat(more.find(code("500157"))).contains(added);
        assertThat(more.find(code("500157"), 2024)).isEmpty();
        assertThat(divisions.find(code("500157"))).isEmpty();
    }

    @Test
    void charactersStandForRegions() {
        Regions regions = Regions.bundled();
        assertThat(regions.findByCharacter('渝').map(Region::code)).contains("50");
        assertThat(regions.findByCharacter('皖').map(Region::name)).contains("安徽省");
        assertThat(regions.findByCharacter('军')).isEmpty();
        assertThat(regions.find("51").map(Region::name)).contains("四川省");
    }

    @Test
    void codesArePeopleWritten() {
        assertThat(DivisionCode.parse("５００ １１２").value()).contains(code("500112"));
        assertThat(DivisionCode.parse("50011").value()).isEmpty();
    }
}
