package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayu.region.Division;
import org.kuayu.region.DivisionCode;
import org.kuayu.region.Divisions;

class RegistriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 23);

    @Test
    @DisplayName("every county-level division of both regions has exactly one registry")
    void everyDivisionIsServed() {
        for (Division division : Divisions.bundled().list()) {
            String code = division.code().value();
            if ((code.startsWith("50") || code.startsWith("51")) && !code.endsWith("00")) {
                assertThat(Registries.bundled().listByDivision(division.code(), DAY)).as(code).hasSize(1);
            }
        }
        assertThat(Registries.bundled().list()).hasSize(38 + 183);
    }

    @ParameterizedTest(name = "Q13 {0}")
    @CsvSource({
        "500112001001GB00012F00010203,重庆市渝北区不动产登记中心",
        "510104003005GB00007W00000000,成都市锦江区不动产登记中心",
        "510122003005GB00007W00000000,成都市双流区不动产登记中心",
        "511681003005GB00007W00000000,广安市华蓥市不动产登记中心"
    })
    void theFirstSixDigitsNameTheRegistry(String unit, String name) {
        assertThat(Registries.bundled().findByUnit(UnitNumber.of(unit), DAY).map(Registry::name)).contains(name);
    }

    @Test
    void noRegistryElsewhere() {
        var unit = UnitNumber.of("320402002001GB00573F47370001");
        assertThat(Registries.bundled().findByUnit(unit, DAY)).isEmpty();
    }

    @Test
    void anAreaHasTheRegistriesOfItsCounties() {
        assertThat(Registries.bundled().listByArea(DivisionCode.of("500000"), DAY)).hasSize(38);
        assertThat(Registries.bundled().listByArea(DivisionCode.of("510100"), DAY)).hasSize(20);
        assertThat(Registries.bundled().listByArea(DivisionCode.of("500112"), DAY))
                .extracting(Registry::code)
                .containsExactly("500112");
    }

    @Test
    void anEmbedderAddsAndReplaces() {
        LocalDate change = LocalDate.of(2025, 1, 1);
        DivisionCode yubei = DivisionCode.of("500112");
        DivisionCode jiangbei = DivisionCode.of("500105");
        var joint = new Registry(
                "LJ", "两江联合登记中心", new TreeSet<>(List.of(yubei, jiangbei)), Optional.of(change), Optional.empty(), true);
        var before = new Registry(
                "500112", "渝北旧中心", new TreeSet<>(List.of(yubei)), Optional.empty(), Optional.of(change), true);
        Registries registries = Registries.bundled().withRegistries(List.of(joint, before));

        assertThat(registries.listByDivision(yubei, DAY)).containsExactly(before);
        assertThat(registries.listByDivision(yubei, change)).containsExactly(joint);
        assertThat(registries.listByDivision(jiangbei, DAY)).extracting(Registry::code).containsExactly("500105");
        assertThat(registries.listByDivision(jiangbei, change)).containsExactly(joint);
        assertThat(registries.listByArea(DivisionCode.of("500000"), change)).hasSize(37);
        assertThat(registries.find("500112")).contains(before);
        assertThat(registries.find("nothing")).isEmpty();
        assertThat(Registries.bundled().listByDivision(yubei, change))
                .extracting(Registry::certain)
                .containsExactly(false);
    }
}
