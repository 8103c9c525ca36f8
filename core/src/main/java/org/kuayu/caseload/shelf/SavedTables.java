package org.kuayu.caseload.shelf;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kuayu.journal.Act;
import org.kuayu.journal.Digest;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Journal;
import org.kuayu.journal.Payload;
import org.kuayu.journal.Subject;
import org.kuayu.staff.Officer;
import org.kuayu.text.Reading;

/**
 * Keeps tables of figures that people made, with every earlier version (ST-13). A shared table is seen by everybody and
 * changed by its owner alone. Thread-safe. Refusals: {@code table.title}, {@code table.owner}, {@code table.unknown}, and
 * {@code table.overtaken} for a second editor, who loses nothing: both versions stay.
 */
public final class SavedTables {
    /** A table was saved. */
    public static final Act SAVED = new Act("table.saved");

    /** A table was taken off the lists. */
    public static final Act WITHDRAWN = new Act("table.withdrawn");

    /** What a saved table is called as a subject in the journal, and on the shelf. */
    public static final String SUBJECT = "table";

    private static final int ALL = 10_000;

    private final Journal journal;
    private final Shelf shelf;
    private final Clock clock;

    /** Tables that are kept on this shelf. */
    public SavedTables(Journal journal, Shelf shelf, Clock clock) {
        this.journal = Objects.requireNonNull(journal, "journal");
        this.shelf = Objects.requireNonNull(shelf, "shelf");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Saves a new table. The same key from the same person saves once: a second time gives what was saved then. */
    public Reading<SavedTable> add(Officer by, String key, SavedTable.Content content) {
        var id = Digest.sha256(by.login() + "\n" + key).hex().substring(0, 16);
        if (untitled(content)) {
            return Reading.refused("table.title", content.title());
        }
        return journal.write(() -> shelf.find(SUBJECT, id)
                .<Reading<SavedTable>>map(earlier -> Reading.of(table(earlier)))
                .orElseGet(() -> keep(by, new SavedTable(id, 1, by.login(), by.login(), content, now()))));
    }

    /**
     * Saves a further version.
     *
     * @param seen the version that was changed
     */
    public Reading<SavedTable> save(Officer by, String id, int seen, SavedTable.Content content) {
        if (untitled(content)) {
            return Reading.refused("table.title", content.title());
        }
        return journal.write(() -> {
            var last = own(by, id, seen);
            return last.value().isPresent()
                    ? keep(by, new SavedTable(id, seen + 1, by.login(), by.login(), content, now()))
                    : last;
        });
    }

    /** The officer's own table, which he saw in its last version. */
    private Reading<SavedTable> own(Officer by, String id, int seen) {
        var last = find(by, id);
        if (last.isEmpty()) {
            return Reading.refused("table.unknown", id);
        }
        var table = last.get();
        if (!table.owner().equals(by.login())) {
            return Reading.refused("table.owner", table.owner());
        }
        return table.version() == seen
                ? Reading.of(table)
                : Reading.refused("table.overtaken", table.content().title());
    }

    private static boolean untitled(SavedTable.Content content) {
        return content.title().isBlank() || content.title().length() > Freezes.LONGEST_TITLE;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Reading<SavedTable> keep(Officer by, SavedTable table) {
        shelf.put(item(table, false));
        var facts = Map.of(
                "title", table.content().title(),
                "address", table.content().address(),
                "schedule", table.content().schedule().name(),
                "shared", Boolean.toString(table.content().shared()));
        record(by, SAVED, table.id(), facts);
        return Reading.of(table);
    }

    private void record(Officer by, Act act, String id, Map<String, String> facts) {
        journal.append(Draft.of(by.actor(), act, new Subject(SUBJECT, id)).with(Payload.of(facts)));
    }

    /** Takes the owner's table off every list; its versions stay on the shelf. */
    public Reading<SavedTable> withdraw(Officer by, String id, int seen) {
        return journal.write(() -> {
            var last = own(by, id, seen);
            last.value().ifPresent(table -> {
                shelf.put(item(new SavedTable(id, seen + 1, by.login(), by.login(), table.content(), now()), true));
                record(by, WITHDRAWN, id, Map.of("title", table.content().title()));
            });
            return last;
        });
    }

    /** The table in its last version, if it is the officer's own or shared, and not withdrawn. */
    public Optional<SavedTable> find(Officer officer, String id) {
        return shelf.find(SUBJECT, id)
                .filter(SavedTables::shown)
                .map(SavedTables::table)
                .filter(t -> mayRead(officer, t));
    }

    /** Every version of a table that the officer may read, the newest first. */
    public List<SavedTable> history(Officer officer, String id) {
        return find(officer, id).stream()
                .flatMap(t -> shelf.history(SUBJECT, id).stream())
                .map(SavedTables::table)
                .toList();
    }

    /** The officer's own tables and those that others share, last saved first. */
    public List<SavedTable> list(Officer officer) {
        return shelf.list(SUBJECT, 0, ALL).stream()
                .filter(SavedTables::shown)
                .map(SavedTables::table)
                .filter(t -> mayRead(officer, t))
                .toList();
    }

    /** Every table that is made anew from time to time, last saved first; for who makes them. */
    public List<SavedTable> listScheduled() {
        return shelf.list(SUBJECT, 0, ALL).stream()
                .filter(SavedTables::shown)
                .map(SavedTables::table)
                .filter(t -> t.content().schedule() != SavedTable.Schedule.NEVER)
                .toList();
    }

    private static boolean mayRead(Officer officer, SavedTable table) {
        return table.content().shared() || table.owner().equals(officer.login());
    }

    private static boolean shown(ShelfItem item) {
        return !ShelfText.read(item.text()).containsKey("withdrawn");
    }

    private static ShelfItem item(SavedTable table, boolean withdrawn) {
        var fields = new HashMap<>(Map.of(
                "owner", table.owner(),
                "address", table.content().address(),
                "schedule", table.content().schedule().name(),
                "shared", Boolean.toString(table.content().shared())));
        if (withdrawn) {
            fields.put("withdrawn", "true");
        }
        return new ShelfItem(
                SUBJECT,
                table.id(),
                table.version(),
                table.by(),
                table.content().title(),
                ShelfText.of(fields),
                table.at());
    }

    private static SavedTable table(ShelfItem item) {
        var fields = ShelfText.read(item.text());
        var content = new SavedTable.Content(
                item.title(),
                fields.get("address"),
                SavedTable.Schedule.valueOf(fields.get("schedule")),
                Boolean.parseBoolean(fields.get("shared")));
        return new SavedTable(item.id(), item.version(), fields.get("owner"), item.owner(), content, item.at());
    }
}
