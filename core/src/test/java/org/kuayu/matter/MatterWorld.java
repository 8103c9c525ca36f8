package org.kuayu.matter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Journal;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.journal.Payload;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;

/** A small world of matters in memory: two places of each region, some people, a clock that is set by hand. */
public final class MatterWorld extends Clock implements Workers {
    public static final String YUBEI = "渝0112";
    public static final String LINSHUI = "川1623";
    public final MemoryJournal journal = new MemoryJournal(this);
    public final MemoryMatters store = new MemoryMatters(journal);
    public final MatterBook book = new MatterBook(journal, store);
    public final Map<String, Worker> people = new TreeMap<>();
    public final List<ConflictCheck.Finding> against = new ArrayList<>();
    public Instant now = Instant.parse("2026-03-02T02:00:00Z");

    public MatterWorld() {
        person("zhao", YUBEI);
        person("qian", YUBEI);
        person("sun", LINSHUI);
        person("li", LINSHUI, YUBEI);
    }

    public Worker person(String login, String... places) {
        var officer = new Officer(login, login, EnumSet.of(Role.MEDIATOR), Optional.empty(), "-", true);
        people.put(login, new Worker(officer, List.of(places)));
        return people.get(login);
    }

    public Worker worker(String login) {
        return people.get(login);
    }

    public Worklist.Parts parts() {
        return new Worklist.Parts(book, this, (matter, worker) -> List.copyOf(against), this);
    }

    /** An open matter of both places, staffed by the first, of nobody, with nothing next. */
    public Matter open(String id) {
        return open(id, YUBEI, List.of());
    }

    public Matter open(String id, String team, List<String> keys) {
        var cover = new Matter(
                id,
                MatterKind.MEDIATION,
                "",
                "王*诉某公司 追索劳动报酬纠纷",
                List.of(YUBEI, LINSHUI),
                team,
                Optional.empty(),
                "SUBMITTED",
                Matter.Standing.OPEN,
                now,
                now,
                Set.of(),
                Optional.empty(),
                1);
        return record(cover, "mediation.submitted", "zhou", List.of(), Optional.of(keys));
    }

    /** An act of the matter's procedure, by this login. */
    public Matter act(Matter cover, String act, String login, List<Deadline> clocks) {
        return record(cover, act, login, clocks, Optional.empty());
    }

    /** The first event of a matter that is told by its keys. */
    public Matter recordWith(Matter cover, List<String> keys) {
        return record(cover, "filing.taken", "wu", List.of(), Optional.of(keys));
    }

    private Matter record(
            Matter cover, String act, String login, List<Deadline> clocks, Optional<List<String>> keys) {
        var event = new MatterEvent(
                cover.id(), cover.version(), now, new Actor(login, ""), new Act(act), Fields.NONE, Sealed.NONE);
        return book.record(new MatterBook.Change(event, cover, clocks, keys, Payload.NONE)).orThrow();
    }

    public Journal journal() {
        return journal;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Optional<Worker> find(String login) {
        return Optional.ofNullable(people.get(login));
    }

    @Override
    public List<Worker> listAt(String place) {
        return people.values().stream().filter(w -> w.places().contains(place)).toList();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
