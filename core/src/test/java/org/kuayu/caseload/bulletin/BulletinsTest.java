package org.kuayu.caseload.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.caseload.bulletin.BulletinReport.State;
import org.kuayu.document.PlainTextExtractor;
import org.kuayu.intake.source.ImportFile;
import org.kuayu.intake.table.TableWriter;
import org.kuayu.intake.table.XlsxSource;

/** Bulletins tested by their own numbers (BX-5, ST-17). */
class BulletinsTest {
    private static final Bulletins BULLETINS =
            new Bulletins(List.of(new PlainTextExtractor()), List.of(new XlsxSource()));

    @TempDir
    private Path folder;

    private static List<Path> published() {
        return BulletinMutationTest.texts().stream()
                .filter(f -> !f.getFileName().toString().startsWith("trap"))
                .toList();
    }

    @ParameterizedTest(name = "ST-17, V1-V8 and others: {0} is accepted")
    @MethodSource("published")
    void accepted(Path file) {
        var report = BulletinMutationTest.check(BulletinMutationTest.read(file));
        assertThat(report.findings().stream().filter(f -> !f.holds()).map(f -> report.sentence(f, Locale.ENGLISH)))
                .isEmpty();
        assertThat(report.accepted()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} {2} is confirmed by {3}")
    @CsvSource({
        "v01, 158571件, 1, HANDLED",
        "v01, 31644件, 1, PENDING",
        "v01, 80.04%, 1, CLOSING_RATE",
        "v01, 86.65%, 1, CLEARANCE",
        "v02, 37.52%, 1, CLOSING_RATE",
        "v03, 56.12%, 1, CLOSING_RATE",
        "v04, 97.19%, 1, CLOSING_RATE",
        "v04, 79.64%, 1, CLOSING_RATE",
        "v05, 16208件, 1, SUM",
        "v05, 79.59%, 1, SHARE",
        "v06, 114.63天, 1, DISPOSITION_TIME",
        "v07, 8.4万件, 1, PENDING",
        "v08, 411.78 days, 1, DISPOSITION_TIME",
        "yiling, 57.44%, 1, CLOSING_RATE",
        "i04-prose-change, 12.52%, 1, CHANGE",
        "i12-full-width, 129.0件, 1, EACH",
    })
    void confirmed(String file, String text, int time, Identity identity) {
        var report = BulletinMutationTest.check(
                BulletinMutationTest.read(Path.of("src/test/resources/org/kuayu/caseload/bulletin/" + file + ".txt")));
        var number = report.numbers().stream()
                .filter(n -> n.number().text().equals(text))
                .skip(time - 1)
                .findFirst()
                .orElseThrow();
        assertThat(number.state()).isEqualTo(State.CONFIRMED);
        assertThat(number.findings()).extracting(f -> report.findings().get(f).identity()).contains(identity);
    }

    @Test
    @DisplayName("trap 6: 73 with 8.77 % of 1608 does not fit; 141 would")
    void trapSix() {
        var report = BulletinMutationTest.check(
                BulletinMutationTest.read(Path.of("src/test/resources/org/kuayu/caseload/bulletin/trap6.txt")));
        var wrong = report.numbers().stream().filter(n -> n.state() == State.MISFIT).toList();
        assertThat(wrong).extracting(n -> n.number().text()).containsExactly("73件");
        assertThat(report.sentence(wrong.getFirst(), Locale.CHINESE))
                .isEqualTo("不符。占比＝部分÷全部：73 ÷ 1 608 = 4.54% ≠ 8.77%。“73件”应为 141，其余不变时相符。");
        assertThat(report.sentence(wrong.getFirst(), Locale.ENGLISH))
                .isEqualTo("Does not fit. share = part ÷ whole: 73 ÷ 1 608 = 4.54% ≠ 8.77%. \"73件\" would have to be 141.");
    }

    @Test
    @DisplayName("trap 6: without the other shares, 1608, 73 and 8.77 % contradict each other and all are said")
    void eitherOfTwo() {
        var report = BULLETINS.check("全年旧存540件，新收1573件，受理2113件，审结1608件，其中衍生诉讼73件，占8.77%。").orThrow();
        assertThat(report.numbers().stream().filter(n -> n.state() == State.CONFLICT))
                .extracting(n -> n.number().text())
                .containsExactly("1608件", "73件", "8.77%");
        assertThat(report.findings().getFirst().fits()).containsValues("832", "141", "4.54%");
    }

    @Test
    @DisplayName("V3: a total that exceeds the parts shown is no error; other: 1")
    void rest() {
        var report = BulletinMutationTest.check(
                BulletinMutationTest.read(Path.of("src/test/resources/org/kuayu/caseload/bulletin/v03.txt")));
        assertThat(report.accepted()).isTrue();
        assertThat(report.findings()).anySatisfy(f -> {
            assertThat(f.identity()).isEqualTo(Identity.REST);
            assertThat(f.arithmetic()).isEqualTo("1 119 − (78 + 1 030 + 10) = 1");
        });
    }

    @Test
    @DisplayName("a missing 万 is said")
    void unit() {
        var report = BULLETINS.check("全年受理案件102.3万件，审执结93.9万件，未结8.4件。").orThrow();
        assertThat(report.numbers().getLast().state()).isNotEqualTo(State.CONFIRMED);
        assertThat(report.findings().getFirst().unitSlip()).isTrue();
    }

    @ParameterizedTest(name = "not blamed: {0}")
    @CsvSource(delimiter = '|', value = {
        "2024年1月1日，依照民事诉讼法第152条，（2024）渝0112民初1号案件开庭，电话023-67891234。",
        "全院受理案件1200件，其中涉外12件、涉港澳台7件。",
        "审结案件同比上升12.3%，结案率98.1%。",
        "民事案件占61%，刑事案件占9%。",
        "3—5日内答复，共办理46件。",
        "受理超过1000件，审结近900件，未结100余件。",
        "The court closed 812 cases; mediation took 31 days on average.",
    })
    void notBlamed(String text) {
        BULLETINS.check(text).value().ifPresent(report -> assertThat(report.accepted()).isTrue());
    }

    @Test
    @DisplayName("nothing, nothing numeric, and too much are refused by reason")
    void refused() {
        assertThat(BULLETINS.check(" \n\ufeff").remarks().getFirst().code()).isEqualTo("bulletin.empty");
        assertThat(BULLETINS.check("没有数字的一段话。").remarks().getFirst().code()).isEqualTo("bulletin.no-number");
        assertThat(BULLETINS.check("1".repeat(10 << 20)).remarks().getFirst().code()).isEqualTo("bulletin.too-long");
        assertThat(BULLETINS.check("7件，".repeat(7_000)).remarks().getFirst().code())
                .isEqualTo("bulletin.too-many-numbers");
    }

    @Test
    @DisplayName("a sheet is read cell by cell; a bomb and a file of another kind are refused")
    void files() throws IOException {
        var sheet = new ByteArrayOutputStream();
        try (var writer = TableWriter.xlsx(sheet, "x")) {
            writer.row(List.of("类别", "旧存", "新收", "结案", "未结"));
            writer.row(List.of("民事", "47", "312", "330", "29"));
            writer.row(List.of("刑事", "12", "88", "91", "19"));
        }
        var report = BULLETINS.check(file("a.xlsx", sheet.toByteArray())).orThrow();
        assertThat(report.numbers().stream().filter(n -> n.state() == State.MISFIT || n.state() == State.CONFLICT))
                .extracting(n -> n.number().text())
                .contains("19");
        assertThat(BULLETINS.check(file("bomb.xlsx", bomb())).remarks().getFirst().code()).startsWith("table.");
        assertThat(BULLETINS.check(file("a.exe", new byte[] {77, 90, 0, 3})).remarks().getFirst().code())
                .isEqualTo("bulletin.file-type");
        assertThat(BULLETINS.check(file("a.txt", "受理2113件，结案1608件，未结505件。".getBytes(StandardCharsets.UTF_8)))
                        .orThrow()
                        .count(State.CONFIRMED))
                .isEqualTo(3);
    }

    private ImportFile file(String name, byte[] bytes) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, bytes);
        return ImportFile.of(path);
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] noughts = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(noughts);
            }
        }
        return out.toByteArray();
    }
}
