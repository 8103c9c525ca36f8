package org.kuayu.caseload.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.casefile.Access;
import org.kuayu.casefile.Procedure;
import org.kuayu.caseload.Basis;
import org.kuayu.caseload.Caseload;
import org.kuayu.caseload.History;
import org.kuayu.caseload.Question;
import org.kuayu.caseload.Scope;
import org.kuayu.caseload.measure.Measures;
import org.kuayu.caseload.measure.CaseCondition;
import org.kuayu.caseload.measure.Dimension;
import org.kuayu.caseload.measure.Proceedings;
import org.kuayu.caseload.measure.ReportPeriod;
import org.kuayu.caseload.paper.template.PaperTemplate;
import org.kuayu.caseload.printed.PrintedFigure;
import org.kuayu.caseload.shelf.Freezes;
import org.kuayu.caseload.shelf.Frozen;
import org.kuayu.court.CourtCode;
import org.kuayu.court.CourtLevel;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperText;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.staff.Officer;
import org.kuayu.staff.Role;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** White papers from the draft to the frozen print. */
class PapersTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Officer LIU = officer("liu", Role.STATISTICIAN);
    private static final Officer WANG = officer("wang", Role.ADMINISTRATOR);
    private static final PaperLinks LINKS =
            (ask, cutoff) -> "https://kuayu.example/figures/cases?count=" + ask.measure().code() + "&cutoff=" + cutoff;

    private final History history = new History(21).go(800);
    private final Caseload caseload = Caseload.inMemory(history.counted());
    private final Freezes freezes = new Freezes(history.stores.journal(), history.stores.shelf(), caseload, CLOCK);
    private final Papers papers = new Papers(new PapersParts(
            history.stores.journal(),
            history.stores.shelf(),
            freezes,
            caseload,
            Measures.standard(),
            CLOCK,
            key -> key + "人民法院",
            key -> key.equals("50") ? "重庆市" : "四川省"));

    @TempDir
    Path folder;

    PapersTest() {
        history.follow(caseload);
    }

    private static Officer officer(String login, Role role) {
        return new Officer(login, login, Set.of(role), Optional.of(CourtCode.of("渝")), "x", true);
    }

    private static PaperPrint print(String language) {
        return new PaperPrint(Locale.of(language), "重庆市高级人民法院", NOW, LINKS);
    }

    private Frozen frozen(String language) {
        var draft = papers.add(LIU, "a" + language, Papers.sample(Locale.of(language))).orThrow();
        return papers.freeze(LIU, draft, "freeze" + language, Access.ALL).orThrow();
    }

    private static byte[] pdf(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfPapers().render(paper, NOW, out);
        return out.toByteArray();
    }

    @Test
    @DisplayName("ST-16: a frozen paper is the same after 800 more acts; a draft is not")
    void sameNextYear() {
        var frozen = frozen("zh");
        var before = PaperText.of(papers.write(frozen, print("zh")));
        var draft = PaperText.of(papers.preview(frozen.body(), print("zh"), Access.ALL).orThrow().paper());
        history.go(800);
        history.follow(caseload);
        assertThat(PaperText.of(papers.write(freezes.find(frozen.id()).orElseThrow(), print("zh"))))
                .isEqualTo(before);
        assertThat(freezes.check(frozen).same()).isTrue();
        assertThat(PaperText.of(papers.preview(frozen.body(), print("zh"), Access.ALL).orThrow().paper()))
                .isNotEqualTo(draft);
        var value = frozen.values().stream()
                .filter(v -> v.ask().measure().code().equals("received"))
                .findFirst()
                .orElseThrow();
        assertThat(freezes.corrections(frozen, value, Access.ALL, 1000)).isNotEmpty();
        assertThat(papers.listFrozen(0, 10)).containsExactly(frozen);
    }

    @Test
    @DisplayName("BX-6: every seed figure stands with its qualifier and its sentence, beside what is counted here")
    void everySeedFigure() {
        var text = PaperText.of(papers.write(frozen("zh"), print("zh")));
        PrintedFigure.seed().forEach(f -> assertThat(text).as(f.id()).contains(f.id(), f.printed(), f.sentence()));
        assertThat(text).contains("53.5 万余件", "530 亿余元", "约 253 亿元", "700 余件", "本系统统计", "重庆法院诉前调解成功涉四川当事人");
        assertThat(text).doesNotContain("{0}", "null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("the frozen paper is PDF/A-2a and PDF/UA-1, its numbers lead to their cases (BX-16), its text comes back")
    void prints(String language) throws Exception {
        byte[] pdf = pdf(papers.write(frozen(language), print(language)));
        Files.write(Path.of("target", "paper-" + language + ".pdf"), pdf);
        valid(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(6);
            int links = 0;
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    links += annotation instanceof PDAnnotationLink l
                                    && l.getAction() instanceof PDActionURI uri
                                    && uri.getURI().startsWith("https://kuayu.example/figures/cases?count=")
                            ? 1
                            : 0;
                }
            }
            assertThat(links).isGreaterThan(60);
        }
        var text = text(pdf);
        boolean chinese = language.equals("zh");
        assertThat(List.of(text.split("\\f")))
                .as("a note stands at the foot of the page with its mark")
                .anyMatch(p -> p.contains(chinese ? "凡公开数据" : "This paper follows the chapters")
                        && p.contains(chinese ? "[1] 随程序附带的演示数据" : "[1] The demonstration data"))
                .last(InstanceOfAssertFactories.STRING)
                .matches(p -> p.contains(chinese ? "算式符号" : "Letters in formulas"), "no empty page at the end");
        assertThat(text.replaceAll("\\s", ""))
                .contains(language.equals("zh") ? "53.5万余件" : "53.5")
                .contains("2024年，重庆法院通过人民法院调解平台诉前调解成功案件53.5万余件，其中涉及四川当事人案件5万余件。")
                .doesNotContain("#", "{0}");
    }

    private static void valid(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String flavour : new String[] {"2a", "ua1"}) {
            var wanted = PDFAFlavour.fromString(flavour);
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
                    var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
                var result = validator.validate(parser);
                assertThat(result.isCompliant())
                        .as(flavour + result.getTestAssertions())
                        .isTrue();
            }
        }
    }

    private String text(byte[] file) throws Exception {
        Path in = Files.write(folder.resolve("paper.pdf"), file);
        try {
            var process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", in.toString(), "-").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return Assumptions.abort("pdftotext (poppler-utils) is not installed");
        }
    }

    private String fixed(String language, Basis basis) {
        return Papers.fixed(Locale.of(language), basis);
    }

    private Paper draft(String text, String language) {
        return papers.preview(text, print(language), Access.ALL).orThrow().paper();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("the fixed format needs no text by hand: valid PDF, the counts of the caseload, each page marked as a draft")
    void fixedFormat(String language) throws Exception {
        var basis = Basis.of(Scope.TRIALS, ReportPeriod.year(2023));
        byte[] pdf = pdf(draft(fixed(language, basis), language));
        valid(pdf);
        var pages = text(pdf).split("\f");
        assertThat(pages).hasSizeGreaterThan(5).allMatch(p -> p.contains("草稿，未定数") || p.toUpperCase(Locale.ROOT).contains("DRAFT, NOT FROZEN"));
        var flow = caseload.table(new Question(basis.scope(), basis.period(), Dimension.COURT, basis.cutoff()), Access.ALL)
                .total()
                .flow();
        var whole = String.join("", pages).replaceAll("\\s", "");
        assertThat(flow.received()).isPositive();
        if (language.equals("zh")) {
            assertThat(whole)
                    .contains("账目核对一致：旧存" + flow.opening() + "＋新收" + flow.received() + "＝结案" + flow.closed() + "＋未结" + flow.pending())
                    .contains("53.5万余件", "5万余件", "530亿余元", "约253亿元", "700余件", "不少于53.5万，不到53.6万", "日志第", "第2页，共")
                    .contains("诉前调解案件", "财产保全案件", "各法院按法院代字排列");
        } else {
            assertThat(whole).contains("atleast", "Closingrate", "page2of", "Theaccountbalances");
        }
        assertThat(whole).doesNotContain("#", "{0}", "\u2E3A");
        assertThat(text(pdf(papers.write(frozen(language), print(language))))).doesNotContain("草稿", "DRAFT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("the head of a template says again what a page of figures counts: courts, level, kind, cause, conditions, cut-off")
    void head(String language) {
        var scope = new Scope(
                Set.of("50"),
                Set.of(CourtLevel.BASIC, CourtLevel.INTERMEDIATE),
                Set.of("渝01", "渝0112"),
                Proceedings.TRIAL_AND_ENFORCEMENT,
                Optional.of(Procedure.CIVIL_FIRST),
                "合同、准合同纠纷/合同纠纷",
                CaseCondition.parse("CLOSING=MEDIATION|WITHDRAWAL").orThrow());
        for (var one : new Scope[] {scope, Scope.TRIALS, Scope.TRIALS.withProceedings(Proceedings.PRE_LITIGATION)}) {
            var template = PaperTemplate.read(fixed(language, new Basis(one, ReportPeriod.year(2023), OptionalLong.of(17))));
            assertThat(template.faults()).isEmpty();
            assertThat(template.scope()).isEqualTo(one);
            assertThat(template.period()).isEqualTo(ReportPeriod.year(2023));
            assertThat(template.cutoff()).hasValue(17);
        }
    }

    @Test
    @DisplayName("ST-16: a draft that names a cut-off is the same after 800 more acts; years stand in place of too many months")
    void cutoff() {
        long then = caseload.checkpoint();
        var period = new ReportPeriod(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));
        var text = fixed("zh", new Basis(Scope.TRIALS, period, OptionalLong.of(then)));
        var before = PaperText.of(draft(text, "zh"));
        assertThat(before).contains("分年度对比").doesNotContain("分月份");
        history.go(800);
        history.follow(caseload);
        assertThat(PaperText.of(draft(text, "zh"))).isEqualTo(before);
        assertThat(PaperText.of(draft(text.replaceAll("截止：.*\n", ""), "zh"))).isNotEqualTo(before);
    }

    @Test
    @DisplayName("a second editor is told, and both versions stay")
    void secondEditor() {
        var first = papers.add(LIU, "k", "title: A\nperiod: 2024\n\none").orThrow();
        assertThat(papers.add(LIU, "k", "other").orThrow()).isEqualTo(first);
        var second = papers.save(WANG, first.id(), 1, "title: B\nperiod: 2024\n\ntwo").orThrow();
        assertThat(papers.save(LIU, first.id(), 1, "three").remarks().getFirst().code())
                .isEqualTo("paper.overtaken");
        assertThat(papers.freeze(LIU, first, "f", Access.ALL).remarks().getFirst().code())
                .isEqualTo("paper.overtaken");
        assertThat(papers.history(first.id())).containsExactly(second, first);
        assertThat(papers.list(0, 10)).containsExactly(second);
        assertThat(second.title()).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{figure closed where=closing:FOO}",
                "{figure closed where=age:x}",
                "{figure closed where=amount:1}",
                "{figure closed where=filed:2024}",
                "{figure closed where=party-region:MARS}",
                "{figure closed where=limit:Z}",
                "{figure closed where=start:Z}",
                "{figure closed where=level:Z}",
                "{figure closed where=kind:Z}",
                "{figure closed cause=x/y}",
                "{figure closed court=渝9999}",
                "{table division}",
                "{table age}",
                "{table amount}",
                "{table filed}",
                "{table limit}",
                "{table start}",
                "{table party-region}",
                "{map closing-rate}",
                "{figures claimed average-days proceedings-per-dispute closed-per-judge}",
            })
    @DisplayName("whatever is asked for has an answer and no accident")
    void answers(String directive) {
        var text = "title: A\nperiod: 2022-2024\n\n" + directive + "\n";
        var read = papers.preview(text, print("en"), Access.ALL);
        assertThat(read.value().isPresent() || read.remarks().getFirst().code().equals("paper.faults"))
                .as(read.toString())
                .isTrue();
    }

    @Test
    void saysWhatHasNoValue() {
        var text = "title: A\nperiod: 1990\n\nrate {figure closing-rate}\n\n{table court}\n";
        var preview = papers.preview(text, print("en"), Access.ALL).orThrow();
        assertThat(preview.doubts())
                .extracting(f -> f.line() + " " + f.remark().code())
                .containsExactly("1 paper.unfiled", "4 paper.undefined", "6 paper.no-rows");
        var whole = caseload.table(
                new Question(Scope.TRIALS, ReportPeriod.year(1990), Dimension.LEVEL, OptionalLong.empty()), Access.ALL);
        assertThat(preview.doubts().getFirst().remark().detail())
                .isEqualTo(Long.toString(whole.total().unfiled()));
        assertThat(PaperText.of(preview.paper())).contains("undefined (the denominator is nought)");
        assertThat(papers.preview("title: A\nperiod: 1990\n\n{figure x}", print("en"), Access.ALL).remarks().getFirst().code())
                .isEqualTo("paper.faults");
    }
}
