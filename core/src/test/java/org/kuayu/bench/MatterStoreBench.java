package org.kuayu.bench;

import static org.kuayu.store.jpa.matter.InventedMatters.BODY;
import static org.kuayu.store.jpa.matter.InventedMatters.COURT;
import static org.kuayu.store.jpa.matter.InventedMatters.NOW;
import static org.kuayu.store.jpa.matter.InventedMatters.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.kuayu.matter.DueFilter;
import org.kuayu.matter.Matter;
import org.kuayu.matter.Matter.Standing;
import org.kuayu.matter.MatterEvent;
import org.kuayu.matter.MatterFilter;
import org.kuayu.matter.MatterKind;
import org.kuayu.matter.MatterStore;
import org.kuayu.store.jpa.JpaStores;
import org.kuayu.store.jpa.matter.InventedMatters;

/**
 * The store of matters against plain JDBC on the same tables: {@code MatterStoreBench FOLDER MATTERS}. An empty folder is
 * filled first; a filled one is used as it is.
 */
public final class MatterStoreBench {
    private static final List<String> ONE = List.of(COURT);
    private static final List<String> THREE = List.of(COURT, BODY, "川0104");

    private static final int ROUNDS = 60;

    private MatterStoreBench() {}

    /** See the class. */
    public static void main(String[] args) throws IOException, SQLException {
        Path folder = Path.of(args[0]);
        int matters = Integer.parseInt(args[1]);
        if (!Files.exists(folder.resolve("db/kuayu.mv.db"))) {
            Files.createDirectories(folder);
            InventedMatters.build(folder, matters);
        }
        try (Connection plain = InventedMatters.connect(folder)) {
            System.out.printf(
                    "%,d matters, %,d events, %,d rows in lanes, %,d of clocks, %,d MB%n",
                    one(plain, "select count(*) from matter"),
                    one(plain, "select count(*) from matter_event"),
                    one(plain, "select count(*) from matter_lane"),
                    one(plain, "select count(*) from matter_due"),
                    Files.size(folder.resolve("db/kuayu.mv.db")) >> 20);
            plain(plain);
        }
        long start = System.nanoTime();
        try (var stores = JpaStores.inFolder(folder)) {
            System.out.printf("opened in %.1f s%n", (System.nanoTime() - start) / 1e9);
            lists(stores.matters());
            due(stores.matters());
            single(stores.matters(), matters);
            write(stores, matters);
        }
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            long last = 0;
            while (rows.next()) {
                last = rows.getLong(1);
            }
            return last;
        }
    }

    /** Three of the four kinds, others in the next round. */
    private static Set<MatterKind> kinds(int round) {
        var out = EnumSet.allOf(MatterKind.class);
        out.remove(MatterKind.values()[round % MatterKind.values().length]);
        return out;
    }

    private static String kindsIn(int round) {
        return kinds(round).stream()
                .map(kind -> "'" + kind + "'")
                .collect(Collectors.joining(", ", " and matter > " + round + " and kind in (", ")"));
    }

    /** The same questions as somebody would write them in SQL. */
    private static void plain(Connection c) throws SQLException {
        String open = " from matter_lane where lane = '=" + COURT + "' and standing = 'OPEN' and assignee is null";
        Rounds.time("plain: page of unassigned", ROUNDS, round -> one(
                c,
                "select octet_length(m.cover) from (select waiting, id, matter" + open + kindsIn(round)
                        + " order by waiting, id fetch first 50 rows only) l join matter m on m.number = l.matter"));
        Rounds.time("plain: count of unassigned", ROUNDS, round -> one(c, "select count(*)" + open + kindsIn(round)));
        String done = " from matter_lane where lane = '=" + COURT + "' and standing = 'DONE'";
        Rounds.time("plain: count of done", ROUNDS, round -> one(c, "select count(*)" + done + kindsIn(round)));
        String due = " from matter_due where lane = '=" + COURT + "'";
        Rounds.time("plain: page of clocks", ROUNDS, round -> one(
                c,
                "select octet_length(m.clocks) from (select due, id, matter" + due + kindsIn(round)
                        + " order by due, id, event, rule fetch first 50 rows only) d join matter m on m.number = d.matter"));
        Rounds.time("plain: count of clocks", ROUNDS, round -> one(c, "select count(*)" + due + kindsIn(round)));
    }

    private static void lists(MatterStore store) throws SQLException {
        for (List<String> places : List.of(ONE, THREE)) {
            String of = places.size() + (places.size() == 1 ? " place: " : " places: ");
            for (String tab : tabs(MatterFilter.at(places)).keySet()) {
                Rounds.time(of + tab + ", page", ROUNDS, round -> store.list(tab(places, tab, round), 0, 50).size());
                Rounds.time(of + tab + ", count", ROUNDS, round -> store.count(tab(places, tab, round)));
            }
            Rounds.time(of + "counts of all six", ROUNDS, round -> {
                long all = 0;
                for (MatterFilter tab : tabs(MatterFilter.at(places).ofKinds(kinds(round))).values()) {
                    all += store.count(tab);
                }
                return all;
            });
            var open = MatterFilter.at(places).standing(Set.of(Standing.OPEN));
            Rounds.time(of + "open by date, page", ROUNDS, round -> store.list(
                            open.ofKinds(kinds(round)).by(MatterFilter.Order.DUE), 0, 50)
                    .size());
            Rounds.time(of + "all newest first, page", ROUNDS, round -> store.list(
                            MatterFilter.at(places).ofKinds(kinds(round)).by(MatterFilter.Order.NEWEST), 0, 50)
                    .size());
            Rounds.time(of + "open, page behind 2 000", ROUNDS, round -> store.list(open.ofKinds(kinds(round)), 2_000, 50)
                    .size());
            Rounds.time(of + "open with a text, page", ROUNDS, round -> store.list(
                            open.containing("公司" + (70 + round) + " "), 0, 50)
                    .size());
            Rounds.time(of + "open with a text, count", ROUNDS, round -> store.count(
                    open.containing("公司" + (70 + round) + " ")));
        }
    }

    private static MatterFilter tab(List<String> places, String name, int round) {
        return tabs(MatterFilter.at(places).ofKinds(kinds(round))).get(name);
    }

    private static Map<String, MatterFilter> tabs(MatterFilter all) {
        var open = all.standing(Set.of(Standing.OPEN));
        var out = new LinkedHashMap<String, MatterFilter>();
        out.put("mine", open.of(PERSON));
        out.put("unassigned", open.ofNobody());
        out.put("team", open.staffedBy(COURT));
        out.put("on hold", all.standing(Set.of(Standing.ON_HOLD)));
        out.put("done", all.standing(Set.of(Standing.DONE)));
        out.put("forgotten", all.onlyForgotten());
        return out;
    }

    private static void due(MatterStore store) throws SQLException {
        for (List<String> places : List.of(ONE, THREE)) {
            String of = places.size() + (places.size() == 1 ? " place: " : " places: ");
            var lists = new LinkedHashMap<String, IntFunction<DueFilter>>();
            lists.put("clocks of a person", round -> filter(places, Optional.of(PERSON), Optional.empty(), round));
            lists.put("clocks of a team", round -> filter(places, Optional.empty(), Optional.of(BODY), round));
            lists.put("clocks", round -> filter(places, Optional.empty(), Optional.empty(), round));
            lists.put("clocks of this week", round -> thisWeek(filter(places, Optional.empty(), Optional.empty(), round)));
            for (var list : lists.entrySet()) {
                Rounds.time(of + list.getKey() + ", page", ROUNDS, round -> store.listDue(list.getValue().apply(round), 0, 50)
                        .size());
                Rounds.time(of + list.getKey() + ", count", ROUNDS, round -> store.countDue(list.getValue().apply(round)));
            }
        }
        Rounds.time("matters of which a clock passed in a day", ROUNDS, round -> store.listPassed(
                        NOW.minus(Duration.ofDays(1 + round)), NOW.minus(Duration.ofDays(round)), 500)
                .size());
    }

    private static DueFilter filter(List<String> places, Optional<String> assignee, Optional<String> team, int round) {
        return new DueFilter(places, assignee, team, kinds(round), Optional.empty(), Optional.empty());
    }

    private static DueFilter thisWeek(DueFilter all) {
        return new DueFilter(
                all.places(), all.assignee(), all.team(), all.kinds(), Optional.of(NOW),
                Optional.of(NOW.plus(Duration.ofDays(7))));
    }

    private static void single(MatterStore store, int matters) throws SQLException {
        var random = new Random(2);
        Rounds.time("one matter: cover", 2_000, round -> store.find(InventedMatters.id(1 + random.nextInt(matters)))
                .orElseThrow()
                .version());
        Rounds.time("one matter: cover, events, clocks", 2_000, round -> {
            String id = InventedMatters.id(1 + random.nextInt(matters));
            return store.find(id).orElseThrow().version() + store.listEvents(id).size() + store.listClocks(id).size();
        });
        Rounds.time("matters that share one of six keys", 500, round -> store.listSharing(
                        store.listKeys(InventedMatters.id(1 + random.nextInt(matters))), 20)
                .size());
    }

    /** One act more, durable: event, cover, lanes, clocks. */
    private static void write(JpaStores stores, int matters) throws SQLException {
        var random = new Random(3);
        Rounds.time("write: one act, acknowledged", 300, round -> stores.journal().write(() -> {
            String id = InventedMatters.id(1 + random.nextInt(matters));
            Matter before = stores.matters().find(id).orElseThrow();
            MatterEvent last = stores.matters().listEvents(id).getLast();
            Matter after = before.moved("STATE_X", Standing.OPEN, before.next(), NOW);
            stores.matters()
                    .append(
                            new MatterEvent(
                                    id, after.version(), NOW, last.actor(), last.act(), last.facts(), last.confidential()),
                            after,
                            stores.matters().listClocks(id),
                            Optional.empty());
            return (long) after.version();
        }));
    }
}
