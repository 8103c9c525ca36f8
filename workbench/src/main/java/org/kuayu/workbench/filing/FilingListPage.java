package org.kuayu.workbench.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kuayu.Kuayu;
import org.kuayu.filing.course.FilingState;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Worker;
import org.kuayu.workbench.control.Times;
import org.kuayu.workbench.matters.ClockLine;
import org.kuayu.workbench.matters.NextLine;
import org.kuayu.workbench.shell.Visit;

/** What the list of filings shows: each with its next step and its clocks. */
public final class FilingListPage {
    private static final int PAGE = 50;

    private final Kuayu kuayu;
    private final Visit visit;
    private final FilingWords words;
    private final Worker worker;
    private final List<Matter> found;
    private final int from;

    FilingListPage(Kuayu kuayu, Visit visit, List<Matter> found, int from) {
        this.kuayu = kuayu;
        this.visit = visit;
        this.words = new FilingWords(kuayu, visit);
        this.worker = FilingWords.worker(kuayu, visit);
        this.found = found;
        this.from = from;
    }

    /** Whether the reader looks from the side of the competent court. */
    public boolean received() {
        return visit.query("side").equals("received");
    }

    /** What is looked for. */
    public String text() {
        return visit.query("q");
    }

    /** The state that is asked for; empty for all. */
    public String state() {
        return visit.query("state");
    }

    /** All states. */
    public FilingState[] states() {
        return FilingState.values();
    }

    /** The filings of this page. */
    public List<Row> rows() {
        return found.stream().limit(PAGE).map(this::row).toList();
    }

    private Row row(Matter matter) {
        List<Deadline> clocks = kuayu.filing().listClocks(worker, matter.id()).stream()
                .filter(clock -> clock.closed().isEmpty())
                .toList();
        return new Row(
                matter,
                words.matters().state(matter),
                words.place(matter.places().get(received() ? 0 : 1)),
                words.matters().next(matter),
                words.matters().clocks(clocks),
                minute(matter.opened()));
    }

    private static String minute(Instant at) {
        return Times.minute(at);
    }

    /**
     * A filing in the list.
     *
     * @param matter its cover
     * @param state in words
     * @param other the court or counter on the other side
     * @param next the sentence of the next step
     * @param clocks those that run
     * @param taken when it was taken
     */
    public record Row(
            Matter matter, String state, String other, NextLine next, List<ClockLine> clocks, String taken) {}

    /** The moment to which what is left refers. */
    public String asOf() {
        return Times.minute(kuayu.clock().instant());
    }

    /** The address of the next page. */
    public Optional<String> next() {
        return found.size() > PAGE ? Optional.of(address(from + PAGE)) : Optional.empty();
    }

    /** The address of the page before. */
    public Optional<String> before() {
        return from == 0 ? Optional.empty() : Optional.of(address(Math.max(0, from - PAGE)));
    }

    private String address(int at) {
        String side = received() ? "received" : "sent";
        return "/filings?side=" + side + "&from=" + at + (state().isEmpty() ? "" : "&state=" + state());
    }
}
