package org.kuayu.intake.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kuayu.casefile.CaseNumber;
import org.kuayu.intake.judgment.JudgmentFacts.Fact;

/**
 * Compares with the labels of 50 published judgments, drawn with seed 20261123 and labelled by hand from their text. The
 * labels are kept as SHA-256 only: no real person's data stand here.
 */
class JudgmentLabelsTest {
    private static final Path EVAL =
            Path.of(System.getProperty("kuayu.shared", "../../shared")).resolve("eval");
    private static final Pattern PENALTY = Pattern.compile(
            "有期徒刑[^，。；,罚缓并]*|拘役[^，。；,罚缓并]*|管制[^，。；,罚缓并]*|无期徒刑|死刑|缓刑[^，。；,罚并]*|罚金[^，。；,]*?元|免[予于]刑事处罚|剥夺政治权利[^，。；]*|没收个人[^，。；]*");

    private static List<String[]> rows(Path path) throws IOException {
        return Files.readAllLines(path).stream()
                .skip(1)
                .map(l -> l.split("\t", -1))
                .toList();
    }

    private static JudgmentFacts read(String file) throws IOException {
        return new JudgmentReader()
                .read(Files.readString(EVAL.resolve("judgments").resolve(file)));
    }

    @Test
    void numberAndCourtAreRightForNinetyNineInAHundred() throws IOException {
        Path labels = EVAL.resolve("judgments-labels.tsv");
        assumeTrue(Files.isRegularFile(labels), "skipped: no file " + labels);
        var wrong = new ArrayList<String>();
        List<String[]> rows = rows(labels);
        for (String[] row : rows) {
            JudgmentFacts facts = read(row[0]);
            boolean court = facts.court().map(Fact::value).orElse("").equals(row[1]);
            boolean number = facts.caseNumber()
                    .map(n -> CaseNumber.parseOwn(n.value())
                            .orThrow()
                            .equals(CaseNumber.parseOwn(row[2]).orThrow()))
                    .orElse(false);
            if (!court || !number) {
                wrong.add(row[0]);
            }
        }
        assertThat(wrong.size() * 100).as("wrong: %s", wrong).isLessThanOrEqualTo(rows.size());
    }

    @Test
    void dayChargePartiesAndResultAreRightForNinetyFiveInAHundred() throws IOException, NoSuchAlgorithmException {
        assumeTrue(Files.isDirectory(EVAL.resolve("judgments")), "skipped: no folder " + EVAL);
        var wrong = new ArrayList<String>();
        List<String[]> labels = labels();
        for (String[] row : labels) {
            JudgmentFacts facts = read(row[0]);
            check(wrong, row, 1, facts.date().map(d -> d.value().toString()).orElse(""));
            check(wrong, row, 2, facts.causes().stream().map(Fact::value).collect(Collectors.joining("、")));
            check(
                    wrong,
                    row,
                    3,
                    facts.parties().stream()
                            .map(p -> p.value().role() + ":" + p.value().name())
                            .collect(Collectors.joining(";")));
            check(
                    wrong,
                    row,
                    4,
                    facts.verdicts().stream()
                            .map(v -> v.value().defendant() + "="
                                    + penalties(v.value().sentence()))
                            .collect(Collectors.joining(";")));
        }
        assertThat(wrong.size() * 100).as("wrong: %s", wrong).isLessThanOrEqualTo(labels.size() * 5);
    }

    private static List<String[]> labels() throws IOException {
        try (InputStream in = JudgmentLabelsTest.class.getResourceAsStream("labels-of-50.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(l -> l.split("\t"))
                    .toList();
        }
    }

    private static void check(List<String> wrong, String[] row, int column, String found)
            throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(found.getBytes(StandardCharsets.UTF_8));
        if (!HexFormat.of().formatHex(digest).equals(row[column])) {
            wrong.add(row[0] + " column " + column);
        }
    }

    private static String penalties(String sentence) {
        return PENALTY.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(p -> p.replace("人民币", ""))
                .collect(Collectors.joining(","));
    }

    @Test
    void everyJudgmentBecomesACaseWithItsDocument() throws IOException {
        Path folder = EVAL.resolve("judgments");
        assumeTrue(Files.isDirectory(folder), "skipped: no folder " + folder);
        var reader = new JudgmentDocuments(
                List.of(new org.kuayu.document.PlainTextExtractor()), name -> java.util.Optional.empty());
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                var judgment = reader.read(file.getFileName().toString(), Files.readAllBytes(file));
                assertThat(judgment.value()).as(file.toString()).isPresent();
                String text = judgment.orThrow().document().text();
                assertThat(judgment.orThrow().facts()).allMatch(f -> f.to() <= text.length());
                judgment.orThrow().record().toBuilder().source("eval").build();
            }
        }
    }
}
