package org.kuayu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kuayu.MemoryStores;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.CaseCourt;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.casefile.CaseRecord;
import org.kuayu.document.CaseDocument;
import org.kuayu.document.Page;
import org.kuayu.journal.Act;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Draft;
import org.kuayu.journal.Subject;
import org.kuayu.search.CaseQuery;
import org.kuayu.search.Hits;
import org.kuayu.search.lucene.LuceneCaseIndex;

/** Relevance on judged questions: {@code RelevanceEval SHARED-FOLDER}; the whole search as a user has it, box to hits. */
public final class RelevanceEval {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final int relevant;
    private final Map<String, Map<String, Integer>> grades = new HashMap<>();
    private double ndcg10;
    private double recall10;
    private double recall100;
    private double reciprocal;
    private int asked;

    private RelevanceEval(Path folder, int relevant) {
        this.folder = folder;
        this.relevant = relevant;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        new RelevanceEval(Path.of(args[0], "eval", "lecard"), 3).run();
        new RelevanceEval(Path.of(args[0], "eval", "stard"), 1).run();
    }

    private void run() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("qrels.trec"))) {
            String[] cells = line.split("\\s+");
            grades.computeIfAbsent(cells[0], q -> new HashMap<>()).put(cells[2], Integer.parseInt(cells[3]));
        }
        try (var stores = new MemoryStores();
                var index = LuceneCaseIndex.inMemory(stores.journal(), stores.cases(), stores.documents())) {
            for (JsonNode document : lines("corpus.jsonl")) {
                put(stores, document);
            }
            index.apply(stores.journal().list(0, Integer.MAX_VALUE));
            index.keep();
            for (JsonNode question : lines("queries.jsonl")) {
                var query = CaseQuery.of(question.get("text").asText()).withPage(0, 100);
                score(question.get("_id").asText(), index.search(query, Access.ALL));
            }
        }
        System.out.printf(
                "%s: %d questions, NDCG@10 %.3f, R@10 %.3f, R@100 %.3f, MRR %.3f%n",
                folder.getFileName(), asked, ndcg10 / asked, recall10 / asked, recall100 / asked, reciprocal / asked);
    }

    private List<JsonNode> lines(String file) throws IOException {
        return JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(folder.resolve(file).toFile())
                .readAll();
    }

    private static void put(MemoryStores stores, JsonNode document) {
        var number = CaseNumber.of("（2024）渝0112民初" + document.get("_id").asText() + "号");
        var record = CaseRecord.builder(number, CaseCourt.of(number.courtCode().orElseThrow()))
                .build();
        String text =
                document.get("title").asText() + "。\n" + document.get("text").asText();
        stores.journal().write(() -> {
            stores.cases().put(record);
            var pages = List.of(new Page(1, text));
            stores.documents()
                    .put(
                            new CaseDocument(number.serial(), record.id(), "", "", "text/plain", pages, List.of()),
                            new byte[0]);
            var subject = new Subject("case", record.id().value());
            return stores.journal().append(Draft.of(Actor.SYSTEM, new Act("case.imported"), subject));
        });
    }

    private void score(String question, Hits hits) {
        Map<String, Integer> judged = grades.getOrDefault(question, Map.of());
        long wanted = judged.values().stream().filter(g -> g >= relevant).count();
        if (wanted == 0) {
            return;
        }
        asked++;
        double gain = 0;
        int found10 = 0;
        int found100 = 0;
        for (int i = 0; i < hits.hits().size(); i++) {
            String id = hits.hits().get(i).id().value().replaceAll(".*民初|号", "");
            int grade = judged.getOrDefault(id, 0);
            gain += i < 10 ? (Math.pow(2, grade) - 1) / (Math.log(i + 2) / Math.log(2)) : 0;
            if (grade >= relevant) {
                reciprocal += found100 == 0 ? 1.0 / (i + 1) : 0;
                found10 += i < 10 ? 1 : 0;
                found100++;
            }
        }
        ndcg10 += gain / ideal(judged);
        recall10 += (double) found10 / wanted;
        recall100 += (double) found100 / wanted;
    }

    private static double ideal(Map<String, Integer> judged) {
        List<Integer> best =
                judged.values().stream().sorted((a, b) -> b - a).limit(10).toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += (Math.pow(2, best.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return ideal;
    }
}
