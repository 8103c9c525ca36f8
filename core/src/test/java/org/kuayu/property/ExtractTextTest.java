package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayu.property.RegisterSamples.HOME;
import static org.kuayu.property.RegisterSamples.T0;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.party.Person;
import org.kuayu.text.Remark;

class ExtractTextTest {
    private static RegisterExtract sample() {
        var lists = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        for (RegisterEntry entry : RegisterSamples.entries()) {
            lists.computeIfAbsent(entry.kind(), k -> new ArrayList<>()).add(entry);
        }
        lists.put(RightKind.FOREST, List.of());
        return new RegisterExtract(RegisterSamples.REGISTRY, T0, lists);
    }

    @Test
    void oneFactALineInAFixedOrder() {
        var person = Person.natural("张 三", "11010519491231002X");
        var holder = new RightHolder(person, "1/2", "2", Map.of("sxh", "1", "dz", "a\\b"));
        var entry = new RegisterEntry(
                RightKind.BUILDING, "业 1", Optional.of(HOME), Map.of("zl", "", "bz", "一\n二"), List.of(holder));
        var extract = new RegisterExtract(
                "500112", T0, Map.of(RightKind.FOREST, List.of(), RightKind.BUILDING, List.of(entry)));

        assertThat(ExtractText.of(extract)).isEqualTo("""
                kuayu.extract 1
                registry 500112
                asOf 2024-01-01T00:00:00Z
                list FDCQ
                entry 业\\u00201
                unit 500112001001GB00012F00010001
                field bz 一\\u000a二
                field zl\s
                holder natural 张\\u0020三
                number IDENTITY_CARD 11010519491231002X
                share 1/2 2
                of dz a\\u005cb
                of sxh 1
                list LQ
                """);
        assertThat(ExtractText.digest(extract).text())
                .isEqualTo("sha-256:be3cb13d06d7f8dbb844caa30cbeeb9a94df06e1ba73a973148b8f0bacae7caf");
    }

    @Test
    void theTextGivesTheExtractBack() {
        assertThat(ExtractText.parse(ExtractText.of(sample())).orThrow()).isEqualTo(sample());
        var empty = new RegisterExtract("", T0, Map.of());
        assertThat(ExtractText.parse(ExtractText.of(empty)).orThrow()).isEqualTo(empty);
    }

    @Test
    void anyTextComesBackAsItWas() {
        long seed = 20_241_127;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String hostile = random.ints(random.nextInt(12), 0, 0x10000)
                    .mapToObj(c -> String.valueOf((char) (random.nextBoolean() ? c : c % 0x80)))
                    .reduce("x", String::concat);
            var holder = new RightHolder(Person.unnumbered(hostile, true), hostile, hostile, Map.of(hostile, hostile));
            var entry = new RegisterEntry(
                    RightKind.SEIZURE, hostile, Optional.empty(), Map.of(hostile, hostile), List.of(holder));
            var extract = new RegisterExtract(hostile, T0, Map.of(RightKind.SEIZURE, List.of(entry)));
            String text = ExtractText.of(extract);
            assertThat(ExtractText.parse(text).orThrow()).as("seed %d, %d", seed, i).isEqualTo(extract);
            assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "kuayu.extract 1",
                "kuayu.extract 1\n",
                "kuayu.extract 1\nregistry 1\nasOf yesterday\n",
                "kuayu.extract 1\nregistry 1\nasOf 2024-01-01T00:00:00Z\nentry 1\n",
                "kuayu.extract 1\nregistry 1\nasOf 2024-01-01T00:00:00Z\nlist NOTHING\n",
                "kuayu.extract 1\nregistry 1\nasOf 2024-01-01T00:00:00Z\nlist LQ\nentry 1\nnumber NONE 1\n",
                "kuayu.extract 1\nregistry 1\nasOf 2024-01-01T00:00:00Z\nlist LQ\nentry \\u00\n",
                "kuayu.extract 1\nregistry 1\nasOf 2024-01-01T00:00:00Z\nlist LQ\nentry 1\nunit 1\n"
            })
    void anotherTextIsRefused(String text) {
        assertThat(ExtractText.parse(text).remarks()).extracting(Remark::code).containsExactly("extract.text");
    }
}
