package org.kuayu.entrustment.office;

import java.time.Clock;
import java.util.Objects;
import org.kuayu.calendar.Deadlines;
import org.kuayu.casefile.CaseStore;
import org.kuayu.court.Courts;
import org.kuayu.document.DocumentStore;
import org.kuayu.entrustment.Carrier;
import org.kuayu.entrustment.SeizureTerms;
import org.kuayu.entrustment.act.ActKinds;
import org.kuayu.matter.MatterBook;

/**
 * What entrustment is made of.
 *
 * @param book where matters are written
 * @param cases the cases for which something is entrusted, where they are known
 * @param documents their documents
 * @param courts the courts
 * @param deadlines the engine of deadlines
 * @param kinds what may be entrusted as an act
 * @param seizures what property control knows
 * @param carrier what carries an entrustment to the other court
 * @param clock the clock of the system
 */
public record EntrustmentParts(
        MatterBook book,
        CaseStore cases,
        DocumentStore documents,
        Courts courts,
        Deadlines deadlines,
        ActKinds kinds,
        SeizureTerms seizures,
        Carrier carrier,
        Clock clock) {
    public EntrustmentParts {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(cases, "cases");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(courts, "courts");
        Objects.requireNonNull(deadlines, "deadlines");
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(seizures, "seizures");
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(clock, "clock");
    }
}
