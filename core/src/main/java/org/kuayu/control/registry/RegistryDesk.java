package org.kuayu.control.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.control.queue.QueueAct;
import org.kuayu.control.queue.QueueState;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestOutcome;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.UnitNumber;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;

/**
 * The registry's side: requests come in, the intake number fixes the place, the register entry carries the dates. The
 * registry does no substantive review (法发〔2004〕5号, art. 3): it warns and records as written.
 */
public interface RegistryDesk {
    /**
     * One item as the desk sees it.
     *
     * @param request the request
     * @param item the item
     * @param overdue whether the service clock has run out
     * @param reminded when the court last reminded of it, while it is overdue
     */
    record DeskItem(ControlRequest request, RequestItem item, boolean overdue, Optional<Instant> reminded) {
        public DeskItem {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(reminded, "reminded");
        }
    }

    /** Items of the officer's registry that wait, the most urgent first; with {@code done} also those that are done, newest first. */
    List<DeskItem> list(Officer by, boolean done, int offset, int limit);

    /** One item that was sent to the officer's registry. */
    Optional<DeskItem> find(Officer by, String request, int item);

    /** How the queue of the item's unit would stand if it were accepted now: seize or wait, and behind whom. */
    Optional<QueueState> preview(Officer by, String request, int item);

    /** Takes in: INTAKE receipt, intake number, place in the queue. For an inquiry it starts the work on the answer. */
    RequestOutcome accept(Officer by, String request, int item);

    /** Makes the register entry: REGISTERED receipt with the dates. */
    RequestOutcome register(Officer by, String request, int item);

    /** Answers an inquiry from the register; an empty answer is an answer. */
    RequestOutcome answer(Officer by, String request, int item);

    /** Answers the inquiries that wait, the most urgent first, at most so many; returns how many were answered. */
    int answerAll(Officer by, int most);

    /** Refuses with a reason that law foresees. */
    RequestOutcome refuse(Officer by, String request, int item, Reason reason);

    /** Gives back to be mended 退回补正. */
    RequestOutcome giveBack(Officer by, String request, int item, Reason reason);

    /**
     * A notice that came on paper, entered by hand: it shares the intake counter with the wire.
     *
     * @param unit the unit
     * @param at when it reached the counter
     * @param act what it says
     */
    Reading<QueueState> paper(Officer by, UnitNumber unit, Instant at, QueueAct act);

    /**
     * Why something is not done.
     *
     * @param code a stable code of the list of reasons
     * @param note in words
     */
    record Reason(String code, String note) {}

    /** The reasons for which this registry may refuse or give back, as codes. */
    List<String> listReasons();

    /** What the register showed about a unit on a day (PI-6). */
    List<RegisterEntry> listAsOf(Officer by, UnitNumber unit, LocalDate day);
}
