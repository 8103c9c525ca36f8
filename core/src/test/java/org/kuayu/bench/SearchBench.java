package org.kuayu.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Visibility;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.MemoryJournal;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Facet;
import org.kuayu.search.Field;
import org.kuayu.search.Sort;
import org.kuayu.search.lucene.LuceneCaseIndex;

/** Search on an index that {@link IndexBench} made: {@code SearchBench FOLDER ROUNDS}; milliseconds per page. */
public final class SearchBench {
    private static final Access STAFF =
            new Access(Set.of(Visibility.PUBLIC, Visibility.COURTS), Set.of(CourtCode.of("渝0112")), true);

    /** What both programs are asked. */
    private static final List<String> WORDS = List.of(
            "民间借贷",
            "盗窃",
            "机动车交通事故",
            "借款合同 利息",
            "买卖合同 违约金",
            "离婚 抚养",
            "工伤",
            "保证责任",
            "房屋租赁",
            "被告 应当 返还",
            "物业服务合同",
            "劳动争议 经济补偿",
            "执行 查封",
            "危险驾驶",
            "原告");

    private SearchBench() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        var store = new InventedStore(0);
        long start = System.nanoTime();
        try (var index = LuceneCaseIndex.inFolder(folder, new MemoryJournal(Clock.systemUTC()), store, store)) {
            index.search(CaseQuery.of("借贷"), STAFF);
            System.out.printf(
                    "opened, first page after %.0f ms, %,d cases%n", (System.nanoTime() - start) / 1e6, index.count());
            List<Callable<Object>> plain =
                    WORDS.stream().map(w -> asked(index, CaseQuery.of(w))).toList();
            List<Callable<Object>> mixed =
                    mixed().stream().map(q -> asked(index, q)).toList();
            Path current =
                    folder.resolve(Files.readString(folder.resolve("current")).strip());
            try (var bare = new BareLucene(current)) {
                List<Callable<Object>> same = new ArrayList<>();
                WORDS.forEach(w -> same.add(() -> bare.search(w)));
                for (String pass : List.of("warm-up", "measured")) {
                    for (int users : List.of(1, 4)) {
                        System.out.println(pass);
                        time("bare Lucene, words", same, users, rounds);
                        time("Kuayu, words", plain, users, rounds);
                        time("Kuayu, mixed", mixed, users, rounds);
                    }
                }
            }
            for (CaseQuery query : mixed()) {
                long from = System.nanoTime();
                long total = index.search(query, STAFF).total();
                System.out.printf(
                        "%8.1f ms %,9d hits %s %s%n",
                        (System.nanoTime() - from) / 1e6, total, query.box(), query.fields());
            }
            System.gc();
            var heap = Runtime.getRuntime();
            System.out.printf("heap in use %.0f MB%n", (heap.totalMemory() - heap.freeMemory()) / 1e6);
        }
    }

    private static Callable<Object> asked(LuceneCaseIndex index, CaseQuery query) {
        return () -> index.search(query, STAFF);
    }

    private static List<CaseQuery> mixed() {
        var mixed = new ArrayList<CaseQuery>();
        WORDS.forEach(w -> mixed.add(CaseQuery.of(w)));
        mixed.add(CaseQuery.of(""));
        mixed.add(CaseQuery.of("").withSort(Sort.FILED_NEWEST));
        mixed.add(CaseQuery.of("借贷").withSort(Sort.FILED_NEWEST));
        mixed.add(CaseQuery.of("借贷").withPage(200, 20));
        mixed.add(CaseQuery.of("借贷").withChosen(Map.of(Facet.REGION, Set.of("51"), Facet.YEAR, Set.of("2024"))));
        mixed.add(CaseQuery.of("（2024）渝0112民初123号"));
        mixed.add(CaseQuery.of("\"民间借贷\" OR 盗窃"));
        mixed.add(CaseQuery.of("合同 NOT 借款"));
        mixed.add(CaseQuery.of("法院:渝北 合同"));
        mixed.add(CaseQuery.of("利息*本金"));
        mixed.add(CaseQuery.of("利息").withFields(Map.of(Field.FILED_FROM, "2024-01-01", Field.FILED_TO, "2024-06-30")));
        mixed.add(CaseQuery.of("").withFields(Map.of(Field.PENDING_ON, "2024-06-30", Field.COURT, "渝0112")));
        mixed.add(CaseQuery.of("当事人:李"));
        mixed.add(CaseQuery.of("借款人没有按照约定的期限偿还借款应当承担什么责任"));
        return mixed;
    }

    private static void time(String what, List<Callable<Object>> work, int users, int rounds) throws Exception {
        var times = new ArrayList<long[]>();
        var cpu = new ArrayList<long[]>();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        var done = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(users)) {
            for (int user = 0; user < users; user++) {
                long[] own = new long[work.size() * rounds / users];
                long[] used = new long[own.length];
                times.add(own);
                cpu.add(used);
                int first = user * 7;
                done.add(pool.submit(() -> {
                    for (int i = 0; i < own.length; i++) {
                        long from = System.nanoTime();
                        long before = clock.getCurrentThreadCpuTime();
                        work.get((first + i) % work.size()).call();
                        used[i] = clock.getCurrentThreadCpuTime() - before;
                        own[i] = System.nanoTime() - from;
                    }
                    return null;
                }));
            }
            for (Future<?> user : done) {
                user.get();
            }
        }
        System.out.printf("%-20s %d users: elapsed %s; processor %s%n", what, users, spread(times), spread(cpu));
    }

    private static String spread(List<long[]> times) {
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return String.format("p50 %.1f p95 %.1f p99 %.1f ms", at(all, 50), at(all, 95), at(all, 99));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
