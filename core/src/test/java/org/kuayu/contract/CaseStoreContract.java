package org.kuayu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.CaseStore;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.course.CaseCourse;
import org.kuayu.casefile.course.Lapse;
import org.kuayu.casefile.course.Move;
import org.kuayu.casefile.course.Reopening;
import org.kuayu.casefile.course.Track;
import org.kuayu.court.CourtCode;

/** What every {@link CaseStore} keeps. */
public abstract class CaseStoreContract extends StoresContract {
    private CaseStore cases() {
        return stores().cases();
    }

    private static CaseRecord full(int serial) {
        var court = new CaseCourt("重庆市渝北区人民法院", Optional.of(CourtCode.of("渝0112")), List.of("李四", "王\u0000五\\六"), "赵七");
        return CaseRecord.builder(CaseNumber.of("(2024) 渝0112民初 " + serial + "号"), court)
                .matter(new CaseMatter("民间借贷纠纷", "合同纠纷/借款合同纠纷/民间借贷纠纷", Procedure.CIVIL_FIRST, "判决\ud83d"))
                .dates(new CaseDates(
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(1999, 1, 1))))
                .course(new CaseCourse(
                        Track.SIMPLIFIED,
                        List.of(new Lapse(LocalDate.of(2024, 3, 1), Optional.of(LocalDate.of(2024, 4, 1)), "鉴定\u0000")),
                        List.of(new Lapse(LocalDate.of(2024, 5, 1), Optional.empty(), "")),
                        Optional.of(LocalDate.of(2025, 1, 1)),
                        List.of(new Reopening(LocalDate.of(2024, 6, 1), "撤诉", LocalDate.of(2024, 6, 2))),
                        List.of(
                                new Move(LocalDate.of(2024, 3, 3), Optional.of(CourtCode.of("川01")), ""),
                                new Move(LocalDate.of(2024, 3, 4), Optional.empty(), "某法院"))))
                .amounts(new CaseAmounts(OptionalLong.of(Long.MAX_VALUE), OptionalLong.of(0)))
                .parties(List.of(
                        new CaseParty("张三", "原告", true, Optional.of("11010519491231002X"), Optional.of("重庆市𠀀")),
                        new CaseParty("某某有限公司", "被告", false, Optional.empty(), Optional.of(""))))
                .citations(new CaseCitations(List.of("中华人民共和国民法典第六百七十五条"), List.of(number(1), number(2))))
                .visibility(Visibility.RESTRICTED)
                .source("名册\u0000")
                .build();
    }

    private static void sameFacts(CaseRecord found, CaseRecord kept) {
        assertThat(found)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.original().equals(b.original()), CaseNumber.class)
                .isEqualTo(kept);
    }

    @Test
    void keepsEveryFact() {
        CaseRecord kept = full(fresh());
        write(() -> cases().put(kept));
        sameFacts(cases().find(kept.id()).orElseThrow(), kept);
    }

    @Test
    void keepsACaseOfWhichLittleIsKnown() {
        var court = new CaseCourt("某县法院", Optional.empty(), List.of(), "");
        var kept = CaseRecord.builder(CaseNumber.of("（2012）渝北法民初字第0" + fresh() + "号"), court)
                .build();
        write(() -> cases().put(kept));
        sameFacts(cases().find(kept.id()).orElseThrow(), kept);
    }

    @Test
    void replacesACaseWithTheSameIdentifier() {
        int serial = fresh();
        long before = cases().count();
        write(() -> cases().put(full(serial)));
        CaseRecord next = full(serial).toBuilder()
                .citations(new CaseCitations(List.of(), List.of(number(3))))
                .source("second")
                .build();
        write(() -> cases().put(next));
        sameFacts(cases().find(next.id()).orElseThrow(), next);
        assertThat(cases().count()).isEqualTo(before + 1);
        assertThat(cases().listCiting(number(3))).extracting(CaseRecord::id).contains(next.id());
        assertThat(cases().listCiting(number(1))).extracting(CaseRecord::id).doesNotContain(next.id());
    }

    @Test
    void takesPutsAndRemovalsInTheirOrderWithinAUnit() {
        long before = cases().count();
        CaseRecord one = full(fresh());
        CaseRecord two = one.toBuilder().source("two").build();
        write(() -> {
            cases().put(one);
            cases().put(two);
            assertThat(cases().find(one.id()).orElseThrow().source()).isEqualTo("two");
            cases().remove(one.id());
            assertThat(cases().find(one.id())).isEmpty();
            assertThat(cases().count()).isEqualTo(before);
            cases().put(one);
            cases().put(two);
            assertThat(cases().count()).isEqualTo(before + 1);
        });
        sameFacts(cases().find(one.id()).orElseThrow(), two);
        assertThat(cases().listCiting(number(2))).extracting(CaseRecord::id).containsOnlyOnce(one.id());
    }

    @Test
    void removesACaseAndDoesNothingWhenThereIsNone() {
        CaseRecord kept = full(fresh());
        write(() -> cases().put(kept));
        long before = cases().count();
        write(() -> cases().remove(kept.id()));
        write(() -> cases().remove(kept.id()));
        assertThat(cases().find(kept.id())).isEmpty();
        assertThat(cases().count()).isEqualTo(before - 1);
        assertThat(cases().listCiting(number(1))).extracting(CaseRecord::id).doesNotContain(kept.id());
    }

    @Test
    void listsByIdentifiersInTheirOrderLeavingOutWhatIsNotThere() {
        CaseRecord one = aCase(fresh());
        CaseRecord two = aCase(fresh());
        write(() -> List.of(one, two).forEach(cases()::put));
        assertThat(cases().listByIds(List.of(two.id(), CaseId.of("(1999)渝01民初1号"), one.id())))
                .extracting(CaseRecord::id)
                .containsExactly(two.id(), one.id());
        assertThat(cases().listByIds(List.of())).isEmpty();
    }

    @Test
    void listsAllCasesPieceByPieceAscending() {
        write(() -> List.of(3, 1, 2).forEach(i -> cases().put(aCase(fresh() + i * 100_000))));
        var all = cases().listAfter(Optional.empty(), 10_000).stream()
                .map(CaseRecord::id)
                .toList();
        assertThat(all).hasSize((int) cases().count()).isSorted().doesNotHaveDuplicates();
        assertThat(cases().listAfter(Optional.of(all.get(0)), 2))
                .extracting(CaseRecord::id)
                .containsExactly(all.get(1), all.get(2));
        assertThat(cases().listAfter(Optional.of(all.getLast()), 2)).isEmpty();
    }

    @Test
    void findsWhoCites() {
        int cited = fresh();
        var citations = new CaseCitations(List.of(), List.of(number(cited)));
        CaseRecord two = aCase(fresh() + 100_000, citations);
        CaseRecord one = aCase(fresh(), citations);
        write(() -> List.of(two, one).forEach(cases()::put));
        assertThat(cases().listCiting(number(cited)))
                .extracting(CaseRecord::id)
                .containsExactlyInAnyOrder(one.id(), two.id())
                .isSorted();
        assertThat(cases().listCiting(number(fresh()))).isEmpty();
    }

    @Test
    void refusesToWriteOutsideOfTheJournal() {
        assertThatThrownBy(() -> cases().put(aCase(fresh()))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cases().remove(aCase(1).id())).isInstanceOf(IllegalStateException.class);
    }
}
