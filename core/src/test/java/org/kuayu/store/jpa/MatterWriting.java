package org.kuayu.store.jpa;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kuayu.Stores;
import org.kuayu.calendar.Deadlines;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Payload;
import org.kuayu.matter.Deadline;
import org.kuayu.matter.Fields;
import org.kuayu.matter.Matter;
import org.kuayu.matter.MatterBook;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStep;
import org.kuayu.matter.Sealed;

/**
 * A process that opens matters and acts on them until it is killed: four threads, each unit some acts. It prints the
 * identifier and the version of every act that was acknowledged. Cover, clocks and keys follow from the events.
 */
final class MatterWriting {
    static final List<String> PLACES = List.of("渝0112", "川0104", "MB-01", "SC-渝0112");
    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static final Deadlines DEADLINES = Deadlines.bundled();
    private static final MatterFilter ALL = MatterFilter.at(PLACES);

    private MatterWriting() {}

    /** Arguments: folder, seed. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        Stores stores = JpaStores.inFolder(Path.of(arguments[0]));
        out.println("open");
        for (int i = 0; i < Writing.THREADS; i++) {
            var random = new Random(Long.parseLong(arguments[1]) + i);
            Thread.ofPlatform().start(() -> {
                while (true) {
                    String done = unit(stores, random, 1 + random.nextInt(4));
                    synchronized (out) {
                        out.print(done);
                        out.flush();
                    }
                }
            });
        }
    }

    /** Does so many acts as one unit of work; gives a line for each. */
    static String unit(Stores stores, Random random, int size) {
        return stores.journal().write(() -> {
            var lines = new StringBuilder();
            for (int i = 0; i < size; i++) {
                var ids = random.nextInt(5) == 0 ? List.<String>of() : ids(stores);
                lines.append(ids.isEmpty()
                                ? open(stores, random.nextInt(99))
                                : act(stores, ids.get(random.nextInt(ids.size())), random.nextInt(99)))
                        .append('\n');
            }
            return lines.toString();
        });
    }

    static List<String> ids(Stores stores) {
        return stores.matters().list(ALL, 0, Integer.MAX_VALUE).stream().map(Matter::id).toList();
    }

    /** Opens a matter; gives its identifier and version. */
    static String open(Stores stores, int chance) {
        return act(stores, "T-" + String.format(Locale.ROOT, "%06d", stores.matters().next("T")), chance);
    }

    /** Does an act on the matter; gives its identifier and version. */
    static String act(Stores stores, String id, int chance) {
        var events = new ArrayList<>(stores.matters().listEvents(id));
        events.add(new MatterEvent(
                id,
                events.size() + 1,
                NOW.plusSeconds(chance * 60L + events.size()),
                new Actor("wang", "渝0112"),
                new Act("mediation.noted"),
                Fields.writer().number("chance", chance).fields(),
                chance % 3 == 0 ? Sealed.of(new byte[] {1, (byte) chance}) : Sealed.NONE));
        var change = new MatterBook.Change(
                events.getLast(), cover(events), clocks(events), Optional.of(keys(events)), Payload.NONE);
        Matter kept = new MatterBook(stores.journal(), stores.matters()).record(change).value().orElseThrow();
        return kept.id() + " " + kept.version();
    }

    private static int chance(MatterEvent event) {
        return (int) event.facts().number("chance");
    }

    static Matter cover(List<MatterEvent> events) {
        MatterEvent last = events.getLast();
        int chance = chance(last);
        var due = Optional.of(DEADLINES.due("entrustment.urgent", last.at())).filter(date -> chance % 2 == 0);
        var next = new MatterStep("court", Optional.of(PLACES.get(0)), "mediation.accept", due);
        return new Matter(
                last.matter(),
                MatterKind.values()[chance(events.getFirst()) % MatterKind.values().length],
                "",
                "张*诉某公司",
                PLACES.subList(0, 1 + chance % PLACES.size()),
                PLACES.get(chance % PLACES.size()),
                chance % 4 == 0 ? Optional.empty() : Optional.of("login" + chance % 4),
                "S" + chance % 5,
                Matter.Standing.values()[chance % Matter.Standing.values().length],
                events.getFirst().at(),
                last.at(),
                Set.of(),
                chance % 7 == 0 ? Optional.empty() : Optional.of(next),
                events.size());
    }

    /** A clock for each event, the even ones stopped by the next. */
    static List<Deadline> clocks(List<MatterEvent> events) {
        var step = new MatterStep("court", Optional.of(PLACES.get(1)), "mediation.accept", Optional.empty());
        var out = new ArrayList<Deadline>();
        for (int i = 0; i < events.size(); i++) {
            MatterEvent event = events.get(i);
            var clock = Deadline.running(
                    event.matter(), event.sequence(), step, DEADLINES.due("entrustment.urgent", event.at()));
            boolean stops = i + 1 < events.size() && chance(event) % 2 == 0;
            out.add(stops ? clock.closedAt(events.get(i + 1).at()) : clock);
        }
        return out;
    }

    static List<String> keys(List<MatterEvent> events) {
        return List.of("id" + events.getLast().matter(), "n" + chance(events.getLast()) % 3);
    }
}
