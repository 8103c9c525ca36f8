package org.kuayu.contract;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.kuayu.Stores;
import org.kuayu.casefile.CaseAmounts;
import org.kuayu.casefile.CaseCitations;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseParty;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;

/**
 * What the contract tests of the store ports share. The stores under test are opened once for a class and need not be
 * empty: each test uses identifiers of its own.
 */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoresContract {
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    /** The stores under test, always the same ones within a class. */
    protected abstract Stores stores();

    /** A number that no other test has. */
    protected static int fresh() {
        return NEXT.incrementAndGet();
    }

    /** Runs the work as one unit. */
    protected void write(Runnable work) {
        stores().journal().write(() -> {
            work.run();
            return 0;
        });
    }

    /** A case with this serial. */
    protected static CaseRecord aCase(int serial) {
        return aCase(serial, CaseCitations.NONE);
    }

    /** A case with this serial that cites. */
    protected static CaseRecord aCase(int serial, CaseCitations citations) {
        var court = CaseCourt.of(CourtCode.of("渝0112"));
        return CaseRecord.builder(CaseNumber.of(number(serial)), court)
                .parties(List.of(CaseParty.of("张三", "原告", true)))
                .amounts(new CaseAmounts(OptionalLong.of(serial), OptionalLong.empty()))
                .citations(citations)
                .build();
    }

    /** The display form of the case number with this serial. */
    protected static String number(int serial) {
        return "（2024）渝0112民初" + serial + "号";
    }

    /** An act about the thing with this identifier. */
    protected static Draft draft(String id) {
        return Draft.of(new Actor("wang", "渝0112"), new Act("case.imported"), new Subject("case", id));
    }
}
