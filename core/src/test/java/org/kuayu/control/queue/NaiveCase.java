package org.kuayu.control.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kuayu.court.CourtCode;

/** One seizure in a {@link NaiveQueue}. */
final class NaiveCase {
    final Seizure seizure;
    final long intake;
    final Instant at;
    final List<NaiveMark> marks = new ArrayList<>();
    CourtCode court;
    SeizureStage stage;
    String number;

    NaiveCase(Seizure seizure, long intake, Instant at) {
        this.seizure = seizure;
        this.intake = intake;
        this.at = at;
        this.court = seizure.court();
        this.stage = seizure.stage();
        this.number = seizure.caseNumber();
    }
}
