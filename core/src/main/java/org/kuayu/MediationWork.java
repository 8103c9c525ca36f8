package org.kuayu;

import java.time.Clock;
import org.kuayu.agenda.Agenda;
import org.kuayu.calendar.Deadlines;
import org.kuayu.court.Courts;
import org.kuayu.directory.Directory;
import org.kuayu.matter.MatterBook;
import org.kuayu.mediation.FilingHandOver;
import org.kuayu.mediation.Mediation;
import org.kuayu.mediation.SeizureQuestion;
import org.kuayu.mediation.desk.MediationDesk;
import org.kuayu.mediation.desk.MediationParts;

/** Connects mediation with the queue of seizures, of which it asks, and with filing, to which it hands over. */
final class MediationWork {
    private final Stores stores;
    private final Directory directory;
    private final Agenda agenda;
    private final Clock clock;

    MediationWork(Stores stores, Directory directory, Agenda agenda, Clock clock) {
        this.stores = stores;
        this.directory = directory;
        this.agenda = agenda;
        this.clock = clock;
    }

    Mediation connected(SeizureQuestion seizures, FilingHandOver filing) {
        return new MediationDesk(new MediationParts(
                new MatterBook(stores.journal(), stores.matters()),
                directory,
                Courts.bundled(),
                Deadlines.bundled(),
                seizures,
                filing,
                agenda,
                clock));
    }
}
