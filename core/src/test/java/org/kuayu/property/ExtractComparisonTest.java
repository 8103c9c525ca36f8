package org.kuayu.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kuayu.property.RegisterSamples.HOME;
import static org.kuayu.property.RegisterSamples.REGISTRY;
import static org.kuayu.property.RegisterSamples.T0;
import static org.kuayu.property.RegisterSamples.entry;
import static org.kuayu.property.RegisterSamples.holder;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.property.ExtractComparison.EntryChange;
import org.kuayu.property.ExtractComparison.FieldChange;

/** PI-20, BX-14: what changed between two replies. */
class ExtractComparisonTest {
    private static RegisterExtract extract(Map<RightKind, List<RegisterEntry>> lists) {
        return new RegisterExtract(REGISTRY, T0, lists);
    }

    private static String told(ExtractComparison comparison) {
        var out = new StringBuilder();
        for (EntryChange change : comparison.changes()) {
            String what = change.before().isEmpty() ? "+" : change.after().isEmpty() ? "-" : "~";
            out.append(what).append(change.entry().kind()).append(change.entry().id());
            for (FieldChange field : change.fields()) {
                out.append(' ').append(field.name());
                field.holder().ifPresent(h -> out.append('@').append(h.person().name()));
                out.append(':').append(field.before().orElse("∅")).append('>').append(field.after().orElse("∅"));
            }
            out.append('\n');
        }
        return out.toString();
    }

    @Test
    @DisplayName("PI-20 a new mortgage, a lapsed seizure, a moved boundary, a new co-owner")
    void addedGoneAndChanged() {
        var before = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        var after = new EnumMap<RightKind, List<RegisterEntry>>(RightKind.class);
        var was = new RegisterEntry(
                RightKind.BUILDING,
                "F1",
                Optional.of(HOME),
                Map.of("fdzl", "旧路1号", "jzmj", "90.5", "zzz", "1"),
                List.of(holder("张三", "11010519491231002X", ""), holder("李四", "", "1/2")));
        var is = new RegisterEntry(
                RightKind.BUILDING,
                "F1",
                Optional.empty(),
                Map.of("fdzl", "新路1号", "bz", "改", "jzmj", "90.5"),
                List.of(holder("张三", "110105491231002", "1/3"), holder("王五", "", "2/3")));
        before.put(RightKind.BUILDING, List.of(was));
        after.put(RightKind.BUILDING, List.of(is));
        before.put(RightKind.MORTGAGE, List.of());
        after.put(RightKind.MORTGAGE, List.of(entry(RightKind.MORTGAGE, "D1", HOME)));
        var stays = entry(RightKind.SEIZURE, "C0", HOME);
        before.put(RightKind.SEIZURE, List.of(entry(RightKind.SEIZURE, "C1", HOME), stays));
        after.put(RightKind.SEIZURE, List.of(stays));
        var comparison = ExtractComparison.of(extract(before), extract(after));

        assertThat(told(comparison)).isEqualTo("""
                ~BUILDINGF1 bdcdyh:500112001001GB00012F00010001>∅ fdzl:旧路1号>新路1号 bz:∅>改 zzz:1>∅ \
                zjh@张三:11010519491231002X>110105491231002 qlbl@张三:>1/3 gyfs@张三:0>2 \
                QLR@李四:1/2>∅ QLR@王五:∅>2/3
                +MORTGAGED1
                -SEIZUREC1
                """);
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.changes().getFirst().toString()).doesNotContain("11010519491231002X");
    }

    @Test
    @DisplayName("PI-20 not supplied is not gone")
    void notSuppliedIsNotGone() {
        var one = entry(RightKind.MORTGAGE, "D1", HOME);
        var before = extract(Map.of(RightKind.MORTGAGE, List.of(one), RightKind.BUILDING, List.of()));
        var objection = entry(RightKind.OBJECTION, "Y", HOME);
        var after = extract(Map.of(RightKind.BUILDING, List.of(), RightKind.OBJECTION, List.of(objection)));
        var comparison = ExtractComparison.of(before, after);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.noLongerSupplied()).containsExactly(RightKind.MORTGAGE);
        assertThat(comparison.newlySupplied()).containsExactly(RightKind.OBJECTION);
        assertThat(comparison.same()).isFalse();
    }

    @Test
    void theSameInAnotherOrderIsTheSame() {
        var one = entry(RightKind.SEIZURE, "C1", HOME);
        var two = entry(RightKind.SEIZURE, "C2", HOME);
        var before = extract(Map.of(RightKind.SEIZURE, List.of(one, two)));
        var after = extract(Map.of(RightKind.SEIZURE, List.of(two, one)));

        assertThat(ExtractComparison.of(before, after).same()).isTrue();
    }

    @Test
    void holdersInAnotherOrderAreAChange() {
        var before = entry(RightKind.BUILDING, "F1", HOME, holder("张三", "", ""), holder("李四", "", ""));
        var after = entry(RightKind.BUILDING, "F1", HOME, holder("李四", "", ""), holder("张三", "", ""));
        var comparison = ExtractComparison.of(
                extract(Map.of(RightKind.BUILDING, List.of(before))),
                extract(Map.of(RightKind.BUILDING, List.of(after))));

        assertThat(told(comparison)).isEqualTo("~BUILDINGF1 sxh:张*、李*>李*、张*\n");
    }

    @Test
    void refusesToCompareTwoRegistries() {
        var other = new RegisterExtract("500105", T0, Map.of());
        assertThatThrownBy(() -> ExtractComparison.of(extract(Map.of()), other))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
