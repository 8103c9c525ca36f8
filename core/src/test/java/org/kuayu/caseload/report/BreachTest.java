package org.kuayu.caseload.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseId;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.CountedCases;
import org.kuayu.caseload.History;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.ReportPeriod;

/** ST-1: a breach of the identity names the cases that cause it, and nothing is repaired. */
class BreachTest {
    @Test
    @DisplayName("ST-1 a case closed before it was filed is named with both days")
    void named() {
        var history = new History(5).go(50);
        var record = history.stores.cases().listAfter(Optional.empty(), 100).stream()
                .filter(r -> Scope.TRIALS.procedures().contains(r.matter().procedure()))
                .filter(r -> r.dates().filed().isPresent())
                .findFirst()
                .orElseThrow();
        var filed = record.dates().filed().orElseThrow();
        var closed = filed.withDayOfYear(1).minusDays(1);
        var wrong = record.toBuilder()
                .dates(new CaseDates(Optional.of(filed), Optional.of(closed), Optional.empty()))
                .build();
        var caseload = Caseload.inMemory(history.counted());
        history.correct(wrong);
        history.follow(caseload);
        var basis = Basis.of(Scope.TRIALS, ReportPeriod.year(filed.getYear()));
        var report = new Activities(caseload).report(basis, Access.ALL);
        assertThat(report.flow().gap()).isEqualTo(1);
        var breaches = new Breaches(caseload, history.counted()).list(basis, Access.ALL);
        assertThat(breaches).containsExactly(new Breach(record.id(), filed, closed));
        assertThat(breaches.getFirst().remark().detail())
                .isEqualTo(record.id().value() + ": " + closed + " < " + filed);
        var before = Basis.of(Scope.TRIALS, ReportPeriod.year(1999));
        assertThat(new Breaches(caseload, history.counted()).list(before, Access.ALL)).isEmpty();
    }

    @Test
    @DisplayName("ST-1 where the identity holds nothing is read and nothing is named")
    void none() {
        var history = new History(6).go(200);
        var caseload = Caseload.inMemory(history.counted());
        history.follow(caseload);
        CountedCases unread = ids -> {
            throw new AssertionError("read " + List.<CaseId>copyOf(ids));
        };
        var basis = Basis.of(Scope.TRIALS, ReportPeriod.year(2023));
        assertThat(new Breaches(caseload, unread).list(basis, Access.ALL)).isEmpty();
    }
}
