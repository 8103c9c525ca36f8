package org.kuayu.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.region.Region;

/** Handbook, cases §1.2 and §2. */
class CourtsTest {
    private final Courts courts = Courts.bundled();

    private static CourtCode code(String value) {
        return CourtCode.of(value);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "重庆市渝北区人民法院,渝0112",
        "渝北区法院,渝0112",
        "渝北法院,渝0112",
        "重庆 渝北 法院,渝0112",
        "重庆一中法院,渝01",
        "重庆五中院,渝05",
        "重庆高院,渝",
        "两江新区法院,渝0191",
        "重庆两江新区人民法院（重庆自由贸易试验区人民法院）,渝0191",
        "成都市中院,川01",
        "四川省成都市中级人民法院,川01",
        "四川省成都市锦江区人民法院,川0104",
        "四川省高院,川",
        "石柱县法院,渝0240",
        "成都高新区法院,川0191",
        "成渝金融法院,渝87",
        "最高人民法院,最高法",
        "江北区人民法院,渝0105",
        "宁波市江北区人民法院,浙0205",
        "北京市朝阳区人民法院,京0105",
        "天门市人民法院,鄂9006"
    })
    void findsByName(String name, String expected) {
        assertThat(courts.findByName(name).map(c -> c.code().value())).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"朝阳区人民法院", "胡言乱语法院", "渝北区", "", "人民法院", "（）法院"})
    void refusesToGuess(String name) {
        assertThat(courts.findByName(name)).isEmpty();
    }

    @Test
    void everyListedCourtIsFoundByItsOwnName() {
        assertThat(courts.list())
                .allSatisfy(c -> assertThat(courts.findByName(c.name()))
                        .as(c.name())
                        .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(c.code())));
    }

    @ParameterizedTest(name = "legacy {0} in {1} is {2}")
    @CsvSource({
        "渝0234,2016,渝0154",
        "渝0234,2017,渝0154",
        "渝0154,2017,渝0154",
        "川0724,2017,川0705",
        "川1521,2016,川1504",
        "川2081,2016,川0185",
        "川0922,2020,川0981"
    })
    void acceptsOldAndNewCode(String written, int year, String expected) {
        assertThat(courts.findByCode(code(written), year).map(c -> c.code().value()))
                .contains(expected);
    }

    @Test
    void knowsTheCourtsAboveAndBelow() {
        assertThat(courts.superiors(code("渝0112")))
                .extracting(c -> c.code().value())
                .containsExactly("渝01", "渝", "最高法");
        assertThat(courts.subordinates(code("渝04")))
                .extracting(c -> c.code().value())
                .containsExactly("渝0114", "渝0240", "渝0241", "渝0242", "渝0243");
        assertThat(courts.subordinates(code("渝"))).hasSize(47);
        assertThat(courts.subordinates(code("渝0112"))).isEmpty();
    }

    @Test
    void aCodeOutsideTheTableTellsRegionAndLevel() {
        Court court = courts.findByCode(code("粤0703")).orElseThrow();

        assertThat(court.name()).isEqualTo("江门市蓬江区人民法院");
        assertThat(court.certain()).isFalse();
        assertThat(court.parent()).contains(code("粤07"));
        assertThat(Courts.regionOf(code("内01")).map(Region::name)).contains("内蒙古自治区");
        assertThat(Courts.regionOf(code("兵0603")).map(Region::code)).contains("65");
        assertThat(Courts.regionOf(code("军"))).isEmpty();
        assertThat(Courts.levelOf(code("沪74"))).isEqualTo(CourtLevel.INTERMEDIATE);
        assertThat(courts.findByCode(code("鲁0199"))).isPresent();
        assertThat(courts.findByCode(code("鲁0101"))).isEmpty();
    }

    @Test
    void anEmbedderAddsAndReplacesCourts() {
        var court = new Court(
                code("渝0193"), "重庆高竹新区人民法院", CourtLevel.BASIC, Optional.of(code("渝01")), new Region("50", "重庆市"), true);

        Courts more = courts.withCourts(List.of(court));

        assertThat(more.findByName("重庆高竹新区人民法院")).contains(court);
        assertThat(more.subordinates(code("渝01"))).contains(court);
        assertThat(courts.list()).doesNotContain(court);
    }

    @Test
    void theListIsInOrderOfLevelRegionAndCode() {
        assertThat(courts.list()).hasSize(262);
        assertThat(courts.list().getFirst().code()).isEqualTo(code("渝"));
        assertThat(courts.list().get(1).code()).isEqualTo(code("川"));
        assertThat(courts.list().get(2).code()).isEqualTo(code("渝01"));
    }
}
