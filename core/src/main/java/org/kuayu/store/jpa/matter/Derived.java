package org.kuayu.store.jpa.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.store.jpa.internal.Plain;
import org.kuayu.store.jpa.internal.UnitOfWork;
import org.kuayu.store.jpa.matter.LaneRow.DueRow;
import org.kuayu.store.jpa.matter.LaneRow.KeyRow;

/** The rows that are derived from a cover, its clocks and keys; of those that there are only what changed is written. */
final class Derived {
    private final UnitOfWork work;
    private final long matter;
    private final Matter cover;

    Derived(UnitOfWork work, long matter, Matter cover) {
        this.work = work;
        this.matter = matter;
        this.cover = cover;
    }

    /** Puts the lanes of the cover in the place of those that there are. */
    void putLanes() {
        List<LaneRow> left = rows("LaneRow", LaneRow.class);
        long number = MatterRow.first(matter);
        for (String lane : LaneRow.lanes(cover)) {
            put(left, number++, LaneRow.Line.of(lane, cover));
        }
        remove(left, number);
    }

    private void put(List<LaneRow> present, long number, LaneRow.Line line) {
        LaneRow row = at(present, number);
        if (row == null) {
            row = new LaneRow();
            row.number = number;
            row.matter = matter;
            row.id = Plain.keep(cover.id());
            row.unit = work.number();
            row.fill(line);
            work.em().persist(row);
        } else if (!row.line().equals(line)) {
            row.fill(line);
            row.unit = work.number();
        }
    }

    /** Puts the clocks that run, each in each lane, in the place of those that there are. */
    void putDue(List<Deadline> clocks) {
        List<DueRow> left = rows("DueRow", DueRow.class);
        long number = MatterRow.first(matter);
        for (DueRow.Line line : lines(clocks)) {
            put(left, number++, line);
        }
        remove(left, number);
    }

    private List<DueRow.Line> lines(List<Deadline> clocks) {
        List<String> lanes = Stream.concat(Stream.of(LaneRow.ALL), LaneRow.lanes(cover).stream()).toList();
        var out = new ArrayList<DueRow.Line>();
        for (int i = 0; i < clocks.size(); i++) {
            Deadline deadline = clocks.get(i);
            if (deadline.closed().isEmpty()) {
                for (String lane : lanes) {
                    out.add(DueRow.Line.of(lane, cover, deadline, i));
                }
            }
        }
        return out;
    }

    private void put(List<DueRow> present, long number, DueRow.Line line) {
        DueRow row = at(present, number);
        if (row == null) {
            row = new DueRow();
            row.number = number;
            row.matter = matter;
            row.id = Plain.keep(cover.id());
            row.unit = work.number();
            row.fill(line);
            work.em().persist(row);
        } else if (!row.line().equals(line)) {
            row.fill(line);
            row.unit = work.number();
        }
    }

    /** Puts these keys in the place of those that there are. */
    void putKeys(List<String> keys) {
        List<KeyRow> left = rows("MatterKeyRow", KeyRow.class);
        long number = MatterRow.first(matter);
        for (String key : keys) {
            long hash = Plain.hash(key);
            KeyRow row = at(left, number);
            if (row == null) {
                row = new KeyRow();
                row.number = number;
                row.matter = matter;
                row.keyHash = hash;
                row.unit = work.number();
                work.em().persist(row);
            } else if (row.keyHash != hash) {
                row.keyHash = hash;
                row.unit = work.number();
            }
            number++;
        }
        remove(left, number);
    }

    private <T> List<T> rows(String name, Class<T> type) {
        return work.em()
                .createQuery(
                        "select r from " + name + " r where r.number >= :first and r.number < :end order by r.number",
                        type)
                .setParameter("first", MatterRow.first(matter))
                .setParameter("end", MatterRow.first(matter + 1))
                .getResultList();
    }

    /** The row with this number; those of a matter are numbered without gaps. */
    private <T> T at(List<T> rows, long number) {
        long index = number - MatterRow.first(matter);
        if (index >= 1L << MatterRow.BITS) {
            throw new IllegalArgumentException("too many rows of " + cover.id());
        }
        return index < rows.size() ? rows.get((int) index) : null;
    }

    private <T> void remove(List<T> rows, long number) {
        int kept = (int) (number - MatterRow.first(matter));
        rows.stream().skip(kept).forEach(work.em()::remove);
    }
}
