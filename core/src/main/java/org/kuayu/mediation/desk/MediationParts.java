package org.kuayu.mediation.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.kuayu.agenda.Agenda;
import org.kuayu.calendar.Deadlines;
import org.kuayu.court.Courts;
import org.kuayu.directory.Directory;
import org.kuayu.matter.MatterBook;
import org.kuayu.mediation.FilingHandOver;
import org.kuayu.mediation.SeizureQuestion;

/**
 * What mediation is made of.
 *
 * @param book where disputes are written
 * @param directory places and mediators of both regions
 * @param courts the courts
 * @param deadlines the engine of deadlines
 * @param seizures asks whether a unit is seized
 * @param filing takes files over for courts
 * @param agenda the calendar that follows the sessions
 * @param clock the clock of the system
 */
public record MediationParts(
        MatterBook book,
        Directory directory,
        Courts courts,
        Deadlines deadlines,
        SeizureQuestion seizures,
        FilingHandOver filing,
        Agenda agenda,
        Clock clock) {
    public MediationParts {
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(courts, "courts");
        Objects.requireNonNull(deadlines, "deadlines");
        Objects.requireNonNull(seizures, "seizures");
        Objects.requireNonNull(filing, "filing");
        Objects.requireNonNull(agenda, "agenda");
        Objects.requireNonNull(clock, "clock");
    }

    Instant instant() {
        return clock.instant();
    }
}
