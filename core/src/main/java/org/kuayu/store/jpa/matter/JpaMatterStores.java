package org.kuayu.store.jpa.matter;

import java.util.List;
import org.kuayu.agenda.AgendaStore;
import org.kuayu.directory.DirectoryStore;
import org.kuayu.matter.MatterStore;
import org.kuayu.notice.NoticeStore;
import org.kuayu.store.jpa.internal.JpaJournal;

/** Makes the stores of matters, and of what stands around them, in a database. */
public final class JpaMatterStores {
    private JpaMatterStores() {}

    /** Matters whose rows are written under this journal. */
    public static MatterStore matters(JpaJournal journal) {
        return new JpaMatters(journal);
    }

    /** Derives anew, as one unit, what a unit that never became whole had left half derived. */
    public static void deriveTorn(JpaJournal journal) {
        new JpaMatters(journal).deriveTorn();
    }

    /** The directory of places and mediators whose rows are written under this journal. */
    public static DirectoryStore directory(JpaJournal journal) {
        return new JpaDirectory(journal);
    }

    /** Notices whose rows are written under this journal. */
    public static NoticeStore notices(JpaJournal journal) {
        return new JpaNotices(journal);
    }

    /** Appointments and unavailable times whose rows are written under this journal. */
    public static AgendaStore agenda(JpaJournal journal) {
        return new JpaAgenda(journal);
    }

    /** The row classes of this package. */
    public static List<Class<?>> rows() {
        return List.of(
                MatterRow.class,
                MatterRow.BeforeRow.class,
                MatterRow.EventRow.class,
                Series.SeriesRow.class,
                MatterRow.PaperRow.class,
                LaneRow.class,
                LaneRow.DueRow.class,
                LaneRow.KeyRow.class,
                LinkRow.class,
                DirectoryRow.class,
                DirectoryRow.MediatorRow.class,
                NoticeRow.class,
                NoticeRow.ProgressRow.class,
                NoticeRow.DigestRow.class,
                NoticeRow.WatcherRow.class,
                AppointmentRow.class,
                AppointmentRow.SeatRow.class,
                AppointmentRow.UnavailableRow.class);
    }
}
