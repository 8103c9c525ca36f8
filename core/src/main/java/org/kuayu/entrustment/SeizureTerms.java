package org.kuayu.entrustment;

import java.time.Instant;
import java.util.List;
import org.kuayu.court.CourtCode;
import org.kuayu.entrustment.transfer.HeldSeizure;

/** The questions that entrustment asks of property control. Callable from any thread. */
public interface SeizureTerms {
    /** Nothing is seized: for those who have no property control. */
    SeizureTerms NONE = new SeizureTerms() {
        @Override
        public List<HeldSeizure> listHeld(CourtCode court, String caseNumber) {
            return List.of();
        }

        @Override
        public int pass(HandOver handOver, Instant at) {
            return 0;
        }
    };

    /**
     * From which court to which the control of a case's seizures passes.
     *
     * @param caseNumber the case, display form
     * @param from the court that controls them
     * @param to the court that will
     */
    record HandOver(String caseNumber, CourtCode from, CourtCode to) {}

    /** Every live seizure that this court controls for this case, by unit, then by seizure. */
    List<HeldSeizure> listHeld(CourtCode court, String caseNumber);

    /**
     * Passes the control of those seizures on; places and terms stay (委托执行规定, art. 6). Inside {@code Journal.write}.
     * Seizures that the other court controls already are left alone. Returns how many passed.
     */
    int pass(HandOver handOver, Instant at);
}
