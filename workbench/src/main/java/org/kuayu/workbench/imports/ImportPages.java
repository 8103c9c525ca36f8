package org.kuayu.workbench.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.intake.ImportFinding;
import org.kuayu.intake.ImportRun;
import org.kuayu.intake.ImportRun.State;
import org.kuayu.intake.Progress;
import org.kuayu.text.Remark;
import org.kuayu.workbench.shell.Messages;

/** What the templates of imports are given. */
public final class ImportPages {
    private ImportPages() {}

    /**
     * A row of the list of imports.
     *
     * @param run the run
     * @param state what to call its state
     */
    public record ListRow(ImportRun run, String state) {}

    /**
     * A file that waits.
     *
     * @param key its address
     * @param name its name
     * @param size its size in bytes
     * @param source its source
     * @param at when it came
     */
    public record FileRow(String key, String name, long size, String source, Instant at) {
        static FileRow of(Waiting w) {
            return new FileRow(w.key(), w.file().name(), w.file().size(), w.source(), w.at());
        }

        /** The size as people say it. */
        public String sizeText() {
            return size < 1 << 20
                    ? Math.max(1, size >> 10) + " KB"
                    : size >> 20 < 1024
                            ? (size >> 20) + " MB"
                            : String.format(Locale.ROOT, "%.1f GB", size / 1073741824.0);
        }
    }

    /**
     * How far something under way has come.
     *
     * @param share per cent of the file
     * @param rows rows read
     * @param rate rows a second
     * @param left time left; empty while unknown
     */
    public record Meter(int share, long rows, long rate, Optional<Duration> left) {
        static Meter of(Progress p, Instant now) {
            long expected = p.run().counts().rowsExpected();
            long rows = p.run().counts().rowsRead();
            double share = expected > 0 ? (double) rows / expected : p.share();
            return new Meter(
                    (int) Math.min(100, Math.round(share * 100)), rows, Math.round(p.rate(now)), p.timeLeft(now));
        }

        /** The time left as text: 12 s, 3 min 5 s. */
        public String leftText(Messages m) {
            return left.map(d -> d.toMinutes() > 0
                            ? m.say("imports.minutes", d.toMinutes(), (long) d.toSecondsPart())
                            : m.say("imports.seconds", d.toSeconds()))
                    .orElse("—");
        }
    }

    /**
     * The page of a run.
     *
     * @param run the run
     * @param state what to call its state
     * @param meter its progress while under way
     * @param findings one page of its findings
     * @param filter the kind of findings shown; empty for all
     * @param next the row after which the next page begins; empty on the last
     * @param openConflicts whether there are conflicts
     */
    public record RunPage(
            ImportRun run,
            String state,
            Optional<Meter> meter,
            List<ImportFinding> findings,
            String filter,
            Optional<Long> next,
            boolean openConflicts) {
        /** Whether it may be resumed. */
        public boolean resumable() {
            return state.equals("INTERRUPTED") || state.equals("STALLED");
        }

        /** Whether it may be taken back. */
        public boolean undoable() {
            return resumable() || run.state() == State.DONE || state.equals("UNDOING_STALLED");
        }

        /** Whether this process works on it. */
        public boolean underWay() {
            return state.equals("RUNNING") || state.equals("QUEUED") || state.equals("UNDOING");
        }
    }

    /** The sentence of a remark. */
    public static String sentence(Messages m, Remark remark) {
        String key = "remark." + remark.code();
        return m.has(key)
                ? m.say(key, remark.detail())
                : remark.code() + (remark.detail().isEmpty() ? "" : "：" + remark.detail());
    }
}
