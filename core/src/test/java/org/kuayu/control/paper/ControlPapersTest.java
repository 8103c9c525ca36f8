package org.kuayu.control.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.control.queue.QueueReason;
import org.kuayu.control.queue.SeizureState;
import org.kuayu.control.registry.RegistryReasons;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperText;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.exchange.Receipt;
import org.kuayu.journal.Digest;
import org.kuayu.property.RegisterExtract;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the papers must hold, must not hold, and that they print. */
class ControlPapersTest {
    private static final ControlPapers PAPERS = ControlPapers.bundled();
    private static final PaperSetting CHINESE = PaperSamples.setting(Locale.CHINESE);

    private static Properties texts(String language) throws IOException {
        return load(Path.of("src/main/resources/org/kuayu/control/paper/papers_" + language + ".properties"));
    }

    private static Properties load(Path file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        var chinese = new TreeSet<>(texts("zh").stringPropertyNames());
        var english = new TreeSet<>(texts("en").stringPropertyNames());
        var own = "(?:law|edition)\\..*\\P{ASCII}.*|length.*\\.1";
        Stream.of(chinese, english).forEach(keys -> keys.removeIf(k -> k.matches(own)));
        assertThat(chinese).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("the ledger on paper says why in the words of the pages")
    void sameWordsAsThePages(String language) throws IOException {
        var pages = load(Path.of("../workbench/src/main/resources/messages_" + language + ".properties"));
        var papers = texts(language);
        for (QueueReason reason : QueueReason.values()) {
            assertThat(papers.getProperty("reason." + reason))
                    .as("%s: papers_%s.properties says it as the pages do", reason, language)
                    .isEqualTo(pages.getProperty("queue.reason." + reason));
        }
        RegistryReasons.bundled().list().forEach(known -> assertThat(papers.getProperty("refusal." + known.code()))
                .as("%s: papers_%s.properties says it as the pages do", known.code(), language)
                .isEqualTo(pages.getProperty("reason." + known.code())));
        for (SeizureState state : SeizureState.values()) {
            assertThat(papers.getProperty("state." + state)).as(state.name()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("S4: receipts and ledgers show no full name and no full number; notices and results name in full (R5)")
    void masked() {
        var item = PaperSamples.registered(SeizureState.ACTIVE, 0);
        var request = PaperSamples.request(RequestKind.SEIZURE, List.of(item));
        for (Receipt.Kind kind : Receipt.Kind.values()) {
            var receipt = PaperSamples.receipt(kind, Digest.NONE);
            assertThat(PaperText.of(PAPERS.receipt(request, 1, receipt, CHINESE)))
                    .contains("李**", "500112********1239")
                    .doesNotContain("李某甲", PaperSamples.DEBTOR.number());
        }
        assertThat(PaperText.of(PAPERS.ledger(PaperSamples.ledger(), CHINESE)))
                .doesNotContain("李某甲", "刘某丁", PaperSamples.DEBTOR.number());
        assertThat(PaperText.of(PAPERS.write(RequestPaper.ASSISTANCE_NOTICE, request, CHINESE)))
                .contains("李某甲", PaperSamples.DEBTOR.number());
        assertThat(PaperText.of(PAPERS.result(PaperSamples.result(), CHINESE)))
                .contains(PaperSamples.DEBTOR.number());
    }

    @Test
    @DisplayName("P2: an intake receipt never says 已查封; a registered one does, with its dates")
    void twoReceipts() {
        var item = PaperSamples.registered(SeizureState.ACTIVE, 0);
        var request = PaperSamples.request(RequestKind.SEIZURE, List.of(item));
        var intake = PAPERS.receipt(request, 1, PaperSamples.receipt(Receipt.Kind.INTAKE, Digest.NONE), CHINESE);
        assertThat(PaperText.of(intake)).contains("4711").doesNotContain("已查封", "2029年");
        var entry = PAPERS.receipt(request, 1, PaperSamples.receipt(Receipt.Kind.REGISTERED, Digest.NONE), CHINESE);
        assertThat(PaperText.of(entry)).contains("已查封", "自2026年11月27日起至2029年11月26日止");
    }

    @Test
    @DisplayName("PI-3: nothing found is said as evidence, and not supplied is never none")
    void nothingFoundAndNotSupplied() {
        var inquiry = PaperSamples.inquiry(1);
        var none = PAPERS.result(result(inquiry.items().getFirst(), PaperSamples.nothing()), CHINESE);
        assertThat(PaperText.of(none)).contains("经查询，截至", "没有查到李某甲名下", "未提供：异议登记、居住权、地役权。");
        var silent = new RegisterExtract("510107", PaperSamples.AT, Map.of());
        assertThat(PaperText.of(PAPERS.result(result(inquiry.items().getFirst(), silent), CHINESE)))
                .contains("登记机构未提供任何登记种类")
                .doesNotContain("没有查到", "查无登记：");
    }

    private static CertifiedResult result(
            RequestItem item, RegisterExtract extract) {
        return new CertifiedResult(
                "查结1号",
                PaperSamples.inquiry(1),
                List.of(CertifiedResult.Part.whole(item, PaperSamples.answer(1, extract))),
                PaperSamples.AT);
    }

    @Test
    @DisplayName("PI-4: what was not ticked is counted and not shown")
    void selection() {
        var inquiry = PaperSamples.inquiry(1);
        var answer = PaperSamples.answer(1, PaperSamples.found());
        var ticked = PaperSamples.found().lists().values().stream()
                .flatMap(List::stream)
                .filter(e -> e.id().equals("YW1"))
                .toList();
        var result = new CertifiedResult(
                "查结1号",
                inquiry,
                List.of(new CertifiedResult.Part(inquiry.items().getFirst(), answer, ticked)),
                PaperSamples.AT);
        assertThat(PaperText.of(PAPERS.result(result, CHINESE)))
                .contains("房地产权（查得2项，选列1项）", "抵押权（查得1项，选列0项）", "相同")
                .doesNotContain("近似", "刘某丁");
    }

    @Test
    void onlyThePapersOfItsKind() {
        var inquiry = PaperSamples.inquiry(1);
        assertThat(RequestPaper.listFor(inquiry)).containsExactly(RequestPaper.INQUIRY_NOTICE);
        assertThat(RequestPaper.listFor(PaperSamples.entrusted()))
                .containsExactly(
                        RequestPaper.ASSISTANCE_NOTICE, RequestPaper.RULING_COVER, RequestPaper.DELIVERY_LETTER);
        assertThatThrownBy(() -> PAPERS.write(RequestPaper.RULING_COVER, inquiry, CHINESE))
                .isInstanceOf(IllegalArgumentException.class);
        var receipt = PaperSamples.receipt(Receipt.Kind.INTAKE, Digest.NONE);
        assertThatThrownBy(() -> PAPERS.receipt(inquiry, 9, receipt, CHINESE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesWhatLittleIsKnown() {
        var bare = new PaperSetting(
                Locale.CHINESE, PaperSamples.DAY, PaperSetting.Sides.UNKNOWN, PaperSetting.Contact.NONE);
        var refused = new RequestItem(
                1,
                PaperSamples.seizure(1),
                ItemState.REFUSED,
                PaperSamples.AT,
                Optional.empty(),
                "unit-unknown",
                "单元不存在",
                List.of(),
                Optional.empty(),
                Optional.empty());
        var request = PaperSamples.request(RequestKind.SEIZURE, List.of(refused));
        assertThat(PaperText.of(PAPERS.write(RequestPaper.ASSISTANCE_NOTICE, request, bare)))
                .contains("本院正在执行" + PaperSamples.NUMBER + "一案")
                .doesNotContain("承办人 |");
        var receipt = PaperSamples.receipt(Receipt.Kind.REFUSED, Digest.NONE);
        assertThat(PaperText.of(PAPERS.receipt(request, 1, receipt, bare)))
                .contains("不予办理", "理由 | 登记簿无此不动产单元", "说明 | 单元不存在", "依据 | 《最高人民法院、国土资源部、建设部");
    }

    /** One of each layout. */
    static Stream<Arguments> layouts() {
        var names = Set.of(
                "inquiry-3_zh", "seizure-10_zh", "ruling-cover_zh", "delivery_zh", "receipt-waiting_en", "result_zh",
                "ledger_en");
        return GoldenPapersTest.papers().filter(a -> names.contains((String) a.get()[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void printsAsArchivableAndAccessible(String name, Paper paper) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var out = new ByteArrayOutputStream();
        new PdfPapers().render(paper, PaperSamples.AT, out);
        for (String flavour : new String[] {"2a", "ua1"}) {
            var wanted = PDFAFlavour.fromString(flavour);
            var in = new ByteArrayInputStream(out.toByteArray());
            try (var parser = Foundries.defaultInstance().createParser(in, wanted);
                    var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
                var result = validator.validate(parser);
                assertThat(result.isCompliant())
                        .as(flavour + " " + result.getTestAssertions())
                        .isTrue();
            }
        }
    }
}
