package org.kuayu.mediation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperText;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.mediation.act.DisputeParty;
import org.kuayu.mediation.act.EndGround;
import org.kuayu.mediation.agreement.AgreementFrame.Form;
import org.kuayu.party.Person;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Handbook §2.4: every paper as text, in both languages; {@code -Dkuayu.golden=write} writes the expected files anew. */
class MediationPapersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/kuayu/mediation/paper");
    private static final Path WORDS = Path.of("src/main/resources/org/kuayu/mediation/paper");

    @TempDir
    Path folder;

    static Stream<Arguments> papers() {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH).flatMap(MediationPapersTest::papers);
    }

    /** Each paper with the number of pages it is printed on. */
    private static Stream<Arguments> papers(Locale language) {
        var papers = MediationSamples.papers(language);
        var invited = MediationSamples.agreement(Form.INVITED);
        var peoples = MediationSamples.agreement(Form.PEOPLES);
        String tail = "_" + language.getLanguage();
        return Stream.of(
                Arguments.of("application" + tail, papers.application(), 2),
                Arguments.of("acceptance" + tail, papers.acceptance(MediationSamples.SIGNED, LocalDate.of(2026, 4, 1)), 1),
                Arguments.of("record" + tail, papers.record(MediationSamples.session(), MediationSamples.side("A")), 3),
                Arguments.of("facts" + tail, papers.facts(MediationSamples.confidences().openFacts(Set.of("A", "B"))), 1),
                Arguments.of("no-facts" + tail, papers.facts(List.of()), 1),
                Arguments.of("proposal" + tail, papers.proposal(invited), 2),
                Arguments.of("agreement" + tail, papers.agreement(invited, MediationSamples.signing(invited, true)), 2),
                Arguments.of("agreement-open" + tail, papers.agreement(peoples, MediationSamples.signing(peoples, false)), 2),
                Arguments.of(
                        "confirmation" + tail,
                        papers.confirmation(invited, MediationSamples.SIGNED, MediationSamples.due()),
                        2),
                Arguments.of("end" + tail, papers.end(EndGround.FAR_APART, MediationSamples.SIGNED), 1),
                Arguments.of("arbitration" + tail, papers.arbitration("渝北区劳动人事争议仲裁委员会", Optional.of(LocalDate.of(2027, 2, 1))), 1),
                Arguments.of("notes" + tail, papers.notes(MediationSamples.side("B")), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers()")
    @DisplayName("ME-1, ME-7, ME-9, ME-10, M8: the papers read as expected")
    void reads(String name, Paper paper, int pages) throws IOException {
        String text = PaperText.of(paper);
        Path file = FOLDER.resolve(name + ".txt");
        if ("write".equals(System.getProperty("kuayu.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers()")
    @DisplayName("the papers are valid PDF/A-2a and PDF/UA-1 on their pages, and their Chinese comes back")
    void prints(String name, Paper paper, int pages) throws Exception {
        if (name.endsWith("_en")) {
            return;
        }
        var out = new ByteArrayOutputStream();
        new PdfPapers().render(paper, MediationSamples.SIGNED, out);
        Path pdf = folder.resolve(name + ".pdf");
        Files.write(pdf, out.toByteArray());
        String text = PdfTools.text(pdf);
        assertThat(text.replaceAll("\\s", "")).contains(paper.head().title(), "川渝高竹调字〔2026〕12号");
        assertThat(PdfTools.pages(pdf)).as(name).isEqualTo(pages);
        valid(out.toByteArray());
        Optional.ofNullable(System.getProperty("kuayu.look")).ifPresent(to -> PdfTools.keep(pdf, Path.of(to)));
    }

    private static void valid(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.isCompliant()).as(flavour + " " + result.getTestAssertions()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("both languages have the same texts")
    void keys() throws IOException {
        assertThat(words("zh").stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(WORDS.resolve("mediation_" + language + ".properties"))) {
            words.load(in);
        }
        return words;
    }

    @Test
    @DisplayName("a court's own words take the place of ours; keys that we do not know change nothing")
    void templates() throws IOException {
        Files.writeString(
                folder.resolve("mediation_zh.properties"),
                "agreement.title=人民调解协议书\nno.such.key=多余\n",
                StandardCharsets.UTF_8);
        var own = MediationTemplates.bundled().withFolder(folder);
        var file = MediationSamples.file();
        var agreement = MediationSamples.agreement(Form.PEOPLES);
        var signing = MediationSamples.signing(agreement, false);
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            var paper = new MediationPapers(own, file, MediationSamples.setting(language)).agreement(agreement, signing);
            assertThat(paper.head().title()).isEqualTo(language == Locale.CHINESE ? "人民调解协议书" : "Mediation Agreement");
        }
    }

    @Test
    @DisplayName("200 co-parties: application and agreement are printed, each of them with room to sign")
    void many() throws IOException {
        var one = MediationSamples.file();
        var parties = new ArrayList<DisputeParty>();
        for (int i = 1; i <= 200; i++) {
            DisputeParty like = one.parties().get(i == 200 ? 1 : 0);
            var person = Person.unnumbered("某人" + i + "号", true);
            parties.add(new DisputeParty(
                    "P" + i, like.role(), like.side(), person, like.details(), like.contact(), List.of()));
        }
        var papers = new MediationPapers(
                MediationTemplates.bundled(), one.withParties(parties), MediationSamples.setting(Locale.CHINESE));
        var agreement = MediationSamples.agreement(Form.INVITED);
        for (Paper paper : List.of(
                papers.application(),
                papers.confirmation(agreement, MediationSamples.SIGNED, MediationSamples.due()))) {
            var out = new ByteArrayOutputStream();
            new PdfPapers().render(paper, MediationSamples.SIGNED, out);
            Path pdf = folder.resolve("many.pdf");
            Files.write(pdf, out.toByteArray());
            assertThat(PdfTools.text(pdf)).contains("某人1号", "某人200号");
        }
    }

    @Test
    @DisplayName("ME-16: the record holds what the table heard and nothing that was said apart, whoever prints it")
    void recordIsForTheTable() {
        for (String side : List.of("A", "B")) {
            String text = PaperText.of(MediationSamples.papers(Locale.CHINESE)
                    .record(MediationSamples.session(), MediationSamples.side(side)));
            assertThat(text).contains("账上周转困难", "未付申请人2025年11月").doesNotContain("私下", "货款到账", "先谈工资");
        }
    }
}
