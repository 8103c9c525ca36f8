package org.kuayu.caseload;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.kuayu.MemoryStores;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseDates;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.casefile.Visibility;
import org.kuayu.casefile.counted.CountedCase;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Follower;
import org.kuayu.journal.Subject;

/** Cases that come, change and go at random, with the journal that records it; the same seed gives the same history. */
public final class History {
    static final LocalDate START = LocalDate.of(2022, 1, 1);
    static final List<String> COURTS = List.of("渝", "渝01", "渝0112", "渝0103", "川", "川01", "川0104", "川0191");
    private static final List<String> CAUSES =
            List.of("合同、准合同纠纷/合同纠纷/借款合同纠纷/民间借贷纠纷", "合同、准合同纠纷/合同纠纷/买卖合同纠纷", "合同、准合同纠纷/合同纠纷", "物权纠纷/所有权纠纷", "");
    private static final List<Procedure> PROCEDURES = List.of(
            Procedure.CIVIL_FIRST,
            Procedure.CIVIL_FIRST,
            Procedure.CIVIL_SECOND,
            Procedure.ENFORCEMENT,
            Procedure.PRE_LITIGATION,
            Procedure.PRESERVATION);

    /** Where everything is kept. */
    public final MemoryStores stores = new MemoryStores(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
    private final Random random;
    private final List<CaseRecord> live = new ArrayList<>();
    private int serial;

    /** A history of its own for each seed. */
    public History(long seed) {
        random = new Random(seed);
    }

    /** What is counted of the cases as they stand. */
    public CountedCases counted() {
        return ids ->
                stores.cases().listByIds(ids).stream().map(CountedCase::of).toList();
    }

    /** So many acts: two thirds bring a case in, the others close, correct or withdraw one. */
    public History go(int acts) {
        for (int i = 0; i < acts; i++) {
            if (live.isEmpty() || random.nextInt(3) > 0) {
                bring();
            } else {
                change(random.nextInt(live.size()));
            }
        }
        return this;
    }

    /** Lets the follower catch up. */
    public void follow(Follower follower) {
        var entries = stores.journal().list(follower.checkpoint(), 17);
        while (!entries.isEmpty()) {
            follower.apply(entries);
            entries = stores.journal().list(follower.checkpoint(), 17);
        }
        follower.keep();
    }

    private void bring() {
        var court = CourtCode.of(pick(COURTS));
        var procedure = pick(PROCEDURES);
        var filed = START.plusDays(random.nextInt(1100));
        var number = CaseNumber.of("（" + filed.getYear() + "）" + court + type(procedure) + ++serial + "号");
        var cause = pick(CAUSES);
        var record = CaseRecord.builder(number, CaseCourt.of(court))
                .matter(new CaseMatter(cause.substring(cause.lastIndexOf('/') + 1), cause, procedure, ""))
                .dates(dates(filed))
                .visibility(pick(List.of(Visibility.values())))
                .build();
        live.add(record);
        keep("case.imported", record);
    }

    private CaseDates dates(LocalDate filed) {
        Optional<LocalDate> closed =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(filed.plusDays(random.nextInt(400)));
        return new CaseDates(random.nextInt(20) == 0 ? Optional.empty() : Optional.of(filed), closed, Optional.empty());
    }

    private void change(int at) {
        var record = live.get(at);
        if (random.nextInt(4) == 0) {
            live.remove(at);
            stores.journal().write(() -> {
                stores.cases().remove(record.id());
                return stores.journal().append(draft("case.withdrawn", record));
            });
        } else {
            var changed = record.toBuilder()
                    .dates(dates(START.plusDays(random.nextInt(1100))))
                    .visibility(pick(List.of(Visibility.values())))
                    .build();
            live.set(at, changed);
            keep("case.corrected", changed);
        }
    }

    /** Corrects the case to what is given, however wrong. */
    public void correct(CaseRecord record) {
        keep("case.corrected", record);
    }

    /** Keeps the case as it is given. */
    public void keep(String act, CaseRecord record) {
        stores.journal().write(() -> {
            stores.cases().put(record);
            return stores.journal().append(draft(act, record));
        });
    }

    private static Draft draft(String act, CaseRecord record) {
        return Draft.of(
                Actor.SYSTEM, new Act(act), new Subject("case", record.id().value()));
    }

    private static String type(Procedure procedure) {
        return switch (procedure) {
            case CIVIL_SECOND -> "民终";
            case ENFORCEMENT -> "执";
            case PRE_LITIGATION -> "民诉前调";
            case PRESERVATION -> "财保";
            default -> "民初";
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
