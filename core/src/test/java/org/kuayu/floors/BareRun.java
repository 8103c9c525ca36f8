package org.kuayu.floors;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.MemoryStores;
import org.kuayu.Recogniser;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseMatter;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.casefile.Procedure;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.MemoryCaseIndex;

/** A program that has nothing but the JDK and the library: run by {@link BareClassPathTest} in a JVM of its own. */
public final class BareRun {
    private BareRun() {}

    /** Reads a number, keeps a case, finds it, verifies the journal; prints {@code bare run passed} at the end. */
    public static void main(String[] args) {
        var stores = new MemoryStores();
        var clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        var index = new MemoryCaseIndex(stores.cases(), stores.documents());
        try (var kuayu =
                Kuayu.builder().stores(stores).index(index).clock(clock).build()) {
            keep(kuayu, "（２０２４）渝 0112 民初 123 号");
            keep(kuayu, "(2012)渝北法民初字第03933号");
            kuayu.catchUp();
            check(kuayu.index().search(CaseQuery.of("民间借贷"), Access.ALL).total() == 2, "search by cause");
            check(
                    kuayu.index()
                                    .search(CaseQuery.of("(2024)渝0112民初123号"), Access.ALL)
                                    .total()
                            == 1,
                    "search by number");
            check(kuayu.verify().intact(), "chain and index");
            check(Recogniser.bundled().recognise("渝0112").recognised(), "court code");
        }
        absent("org.apache.lucene.index.IndexWriter");
        absent("org.junit.jupiter.api.Test");
        System.out.println("bare run passed");
    }

    private static void keep(Kuayu kuayu, String written) {
        var number = CaseNumber.of(written);
        var matter = new CaseMatter("民间借贷纠纷", "", Procedure.CIVIL_FIRST, "判决");
        var record = CaseRecord.builder(number, new CaseCourt("重庆市渝北区人民法院", Optional.empty(), java.util.List.of(), ""))
                .matter(matter)
                .build();
        var draft = Draft.of(
                Actor.SYSTEM,
                new Act("case.imported"),
                new Subject("case", record.id().value()));
        kuayu.journal().write(() -> {
            kuayu.cases().put(record);
            return kuayu.journal().append(draft);
        });
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("does not hold: " + what);
        }
    }

    private static void absent(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException e) {
            return;
        }
        throw new IllegalStateException("on the class path: " + name);
    }
}
