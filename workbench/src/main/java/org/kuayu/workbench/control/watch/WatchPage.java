package org.kuayu.workbench.control.watch;

import java.time.LocalDate;
import java.util.List;
import org.kuayu.control.Lead;
import org.kuayu.control.Watch;

/** What the pages of watches and leads show. */
public final class WatchPage {
    private WatchPage() {}

    /**
     * A watch.
     *
     * @param watch as it is kept
     * @param about who is asked for, masked
     * @param registry the registry's name
     * @param caseHref the page of the case
     * @param caseNumber the case
     * @param requestHref the inquiry that is repeated
     * @param answerHref the last answer; empty for none yet
     */
    public record WatchRow(
            Watch watch,
            String about,
            String registry,
            String caseHref,
            String caseNumber,
            String requestHref,
            String answerHref) {}

    /**
     * A lead.
     *
     * @param lead as it is kept
     * @param caseNumber the case
     * @param caseHref its page
     * @param left how long there is, in words; empty where it was checked
     * @param tone the class of the badge
     */
    public record LeadRow(Lead lead, String caseNumber, String caseHref, String left, String tone) {}

    /**
     * The page of leads.
     *
     * @param rows those not checked first
     * @param today the legal day
     * @param form what was typed
     */
    public record Leads(List<LeadRow> rows, LocalDate today, LeadForm form) {
        public Leads {
            rows = List.copyOf(rows);
        }
    }

    /** A new lead as typed, and what is wrong with it; empty for nothing. */
    public record LeadForm(String caseNumber, String text, boolean urgent, String wrong) {}
}
