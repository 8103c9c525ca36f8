package org.kuayu.workbench.matters;

import java.util.List;
import org.kuayu.agenda.Appointment;
import org.kuayu.matter.Flag;
import org.kuayu.text.Remark;

/**
 * What every matter has whatever its kind.
 *
 * @param row the matter
 * @param clocks its clocks
 * @param history what happened, the newest first
 * @param sessions its appointments
 * @param staffing who may be given it
 * @param bonds what it is tied to, and whether its papers are kept
 * @param told what came of the last act
 */
public record MatterFile(
        MatterRow row,
        List<ClockLine> clocks,
        List<HistoryRow> history,
        List<Appointment> sessions,
        Staffing staffing,
        Bonds bonds,
        Told told) {
    public MatterFile {
        clocks = List.copyOf(clocks);
        history = List.copyOf(history);
        sessions = List.copyOf(sessions);
    }

    /** Who may be given a matter, and what speaks against him; {@code barred} if the law forbids it. */
    public record Candidate(String login, String name, List<String> against, boolean barred) {
        public Candidate {
            against = List.copyOf(against);
        }
    }

    /**
     * Who may be given the matter, and who is told of it.
     *
     * @param candidates people of the place that has to staff it
     * @param watched whether the reader is told of everything in it
     */
    public record Staffing(List<Candidate> candidates, boolean watched) {
        public Staffing {
            candidates = List.copyOf(candidates);
        }
    }

    /** A tie in words: what ties, to which matter, why, who said so and when. */
    public record Tie(String kind, String href, String other, String reason, String said) {}

    /**
     * What it is tied to.
     *
     * @param ties the ties, the oldest first
     * @param kept whether a hold forbids to dispose of its papers
     */
    public record Bonds(List<Tie> ties, boolean kept) {
        public Bonds {
            ties = List.copyOf(ties);
        }
    }

    /**
     * What came of an act.
     *
     * @param remarks why it was refused, or what is doubtful
     * @param refused whether it was refused
     * @param typed what was typed, kept where it was refused
     */
    public record Told(List<Remark> remarks, boolean refused, String typed) {
        /** Nothing was done. */
        public static final Told NOTHING = new Told(List.of(), false, "");

        public Told {
            remarks = List.copyOf(remarks);
        }
    }

    /** Whether it bears the flag. */
    public boolean bears(Flag flag) {
        return row.matter().flags().contains(flag);
    }
}
