package org.kuayu.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.casefile.CaseId;
import org.kuayu.control.queue.SeizureKind;
import org.kuayu.control.queue.SeizureScope;
import org.kuayu.control.queue.SeizureStage;
import org.kuayu.control.queue.SeizureTerm;
import org.kuayu.control.request.Attachment;
import org.kuayu.control.request.ControlRequest;
import org.kuayu.control.request.ItemState;
import org.kuayu.control.request.RequestCase;
import org.kuayu.control.request.RequestItem;
import org.kuayu.control.request.RequestKind;
import org.kuayu.control.request.RequestLife;
import org.kuayu.control.request.Target;
import org.kuayu.court.CourtCode;
import org.kuayu.journal.Actor;
import org.kuayu.journal.Digest;
import org.kuayu.party.Person;
import org.kuayu.property.RegisterEntry;
import org.kuayu.property.RegisterExtract;
import org.kuayu.property.RightHolder;
import org.kuayu.property.RightKind;
import org.kuayu.property.UnitNumber;
import org.kuayu.wire.json.ItemReport.Accepted;
import org.kuayu.wire.json.ItemReport.Answered;
import org.kuayu.wire.json.ItemReport.Declined;
import org.kuayu.wire.json.ItemReport.Entered;

/** Requests and reports go between two systems unchanged, in one canonical form. */
class WireJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/kuayu/wire/json");
    private static final WireJson JSON = WireJson.within(1 << 20);
    private static final Instant T0 = Instant.parse("2024-09-27T02:00:00Z");
    private static final Person DEBTOR = Person.natural("赵甲", "500112199003070000");
    private static final UnitNumber UNIT = UnitNumber.of("500112001001GB00001F00010001");
    private static final byte[] RULING = "裁定".getBytes(StandardCharsets.UTF_8);

    private static ControlRequest request() {
        var forCase = new RequestCase(
                CaseId.of("(2024)川0104执1号"), "（2024）川0104执1号", CourtCode.of("川0104"), SeizureStage.ENFORCEMENT);
        var paper = new Attachment(
                Attachment.Kind.RULING, "裁定.pdf", "application/pdf", Digest.sha256(RULING).hex(), RULING.length);
        var step = new RequestLife.Step(new Actor("wang", "川0104"), T0);
        var life = new RequestLife(
                step, Optional.of(step), Optional.of(step), "", Optional.of(Digest.sha256("what is asked")));
        var scopes = List.of(SeizureScope.WHOLE, SeizureScope.share("赵甲", 1, 2), SeizureScope.part("二层"));
        var items = scopes.stream().map(WireJsonTest::unit).map(t -> item(scopes.indexOf(t.scope()) + 1, t)).toList();
        return new ControlRequest(
                "20240927000001",
                RequestKind.SEIZURE,
                "500112",
                forCase,
                "执行",
                "（2024）川0104执1号之一",
                "（2024）川0104执1号裁",
                List.of(paper),
                Stream.concat(items.stream(), Stream.of(item(9, new Target.OfPerson(DEBTOR, "渝北区"))))
                        .toList(),
                life,
                Optional.of("20240101000001"),
                Optional.of(CourtCode.of("川0105")),
                1);
    }

    private static Target.OfUnit unit(SeizureScope scope) {
        var term = scope.reach() == SeizureScope.Reach.WHOLE
                ? SeizureTerm.written(LocalDate.of(2024, 9, 27), LocalDate.of(2027, 9, 26))
                : new SeizureTerm(Optional.empty(), Optional.empty(), Optional.of(Period.ofYears(3)));
        return new Target.OfUnit(
                UNIT,
                "渝（2020）渝北区不动产权第000000001号",
                "某路1号",
                DEBTOR,
                SeizureKind.SEIZURE,
                scope,
                Optional.of(term),
                Optional.of(new Target.SeizureReference("R0", "CF-1")),
                Optional.of(Person.organisation("某公司", "91500000MA5U000001")));
    }

    private static RequestItem item(int number, Target target) {
        return new RequestItem(
                number, target, ItemState.SENT, T0, Optional.empty(), "", "", List.of(), Optional.empty(), Optional.empty());
    }

    private static ItemReport report(ItemReport.What what) {
        return new ItemReport("20240927000001", 1, Digest.sha256("what is asked"), T0, what);
    }

    private static RegisterExtract extract() {
        var holder = new RightHolder(DEBTOR, "1/2", "按份", Map.of("dh", "13800000000"));
        var entry = new RegisterEntry(
                RightKind.BUILDING, "YW1", Optional.of(UNIT), Map.of("fdzl", "某路1号", "bz", ""), List.of(holder));
        return new RegisterExtract(
                "500112", T0, Map.of(RightKind.BUILDING, List.of(entry), RightKind.MORTGAGE, List.of()));
    }

    static Stream<ItemReport> reports() {
        var day = Optional.of(LocalDate.of(2024, 9, 27));
        return Stream.of(
                report(new Accepted()),
                report(new Entered("CF-1", Optional.of(false), day, day, "")),
                report(new Entered("CF-2", Optional.empty(), Optional.empty(), Optional.empty(), "轮候")),
                report(new Answered(extract())),
                report(new Declined("transfer-registered", "已过户")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("every report reads back as the same")
    void reportsAndBack(ItemReport report) {
        var again = JSON.readReport(WireJson.content(report));
        assertThat(again.remarks()).isEmpty();
        assertThat(again.orThrow()).isEqualTo(report);
    }

    @Test
    @DisplayName("a request goes as in its golden file, reads back as the same, and its papers come with it")
    void requestAndBack() throws IOException {
        String content = WireJson.content(request(), digest -> Optional.of(RULING));
        byte[] message = JSON.write(WireEnvelope.of(
                new WireEnvelope.Address(WireEnvelope.Kind.REQUEST, "court", "500112"), "m1", T0, content));
        Path file = GOLDEN.resolve("request.json");
        if ("write".equals(System.getProperty("kuayu.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.write(file, message);
        }
        assertThat(new String(message, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
        var envelope = JSON.read(Files.readAllBytes(file)).orThrow();
        assertThat(envelope.from()).isEqualTo("court");
        var asked = JSON.readRequest(envelope.content());
        assertThat(asked.remarks()).isEmpty();
        assertThat(asked.orThrow().request()).isEqualTo(request());
        assertThat(asked.orThrow().findPaper(request().attachments().getFirst())).contains(RULING);
    }

    @Test
    @DisplayName("a paper that is not what its digest says is not there")
    void otherPaper() {
        String content = WireJson.content(request(), digest -> Optional.of(new byte[] {1}));
        var asked = JSON.readRequest(content).orThrow();
        assertThat(asked.findPaper(request().attachments().getFirst())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|wire.field-missing",
                "[]|wire.json",
                "{|wire.json",
                "{\"id\":null}|wire.json",
                "{\"id\":1.5}|wire.json",
                "{\"id\":\"a\",\"id\":\"a\"}|wire.json",
                "{\"id\":\"\\u0000\"}|wire.json",
                "{\"id\":\"\\ud800\"}|wire.json",
                "{\"id\":99999999999999999999}|wire.size",
                "{\"id\":1}|wire.field-form",
                "{\"id\":\"1\"} {}|wire.json"
            })
    @DisplayName("what is no message is refused by its reason")
    void refused(String text, String code) {
        var reading = JSON.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.remarks().getFirst().code()).isEqualTo(code);
    }

    @Test
    @DisplayName("PI-18: content that is not what the digest says is refused; members that nobody knows are reported")
    void digest() {
        var envelope = WireEnvelope.of(
                new WireEnvelope.Address(WireEnvelope.Kind.TEST, "a", "b"), "t1", T0, WireJson.contentOfTest("早"));
        String message = new String(JSON.write(envelope), StandardCharsets.UTF_8);
        assertThat(JSON.read(message.getBytes(StandardCharsets.UTF_8)).orThrow()).isEqualTo(envelope);
        String other = message.replace("早", "晚");
        assertThat(JSON.read(other.getBytes(StandardCharsets.UTF_8)).remarks().getFirst().code())
                .isEqualTo("wire.digest");
        String more = message.replace("{\"content\"", "{\"added\":\"1\",\"content\"");
        assertThat(JSON.read(more.getBytes(StandardCharsets.UTF_8)).remarks())
                .extracting("code")
                .containsExactly("wire.field-unknown");
        assertThat(JSON.read(" \n".concat(message.replace(",", ", ")).getBytes(StandardCharsets.UTF_8)).value())
                .contains(envelope);
    }

    @Test
    @DisplayName("cut short at every byte, or too large, or in another encoding, it is refused")
    void hostile() throws IOException {
        byte[] message = Files.readAllBytes(GOLDEN.resolve("request.json"));
        for (int length = 0; length < message.length; length++) {
            assertThat(JSON.read(Arrays.copyOf(message, length)).value()).isEmpty();
        }
        assertThat(WireJson.within(100).read(message).remarks().getFirst().code()).isEqualTo("wire.size");
        byte[] utf16 = new String(message, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
        assertThat(JSON.read(utf16).remarks().getFirst().code()).isEqualTo("wire.encoding");
        byte[] deep = "{\"a\":".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        assertThat(JSON.read(deep).remarks().getFirst().code()).isEqualTo("wire.size");
    }

    @Test
    @DisplayName("every file of the public JSON suite is read or refused")
    void jsonSuite() throws IOException {
        Path suite = Path.of(System.getProperty("kuayu.shared", "/work/shared"), "hostile", "json");
        Assumptions.assumeTrue(Files.isDirectory(suite), "skipped: no " + suite);
        try (var files = Files.list(suite)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(JSON.read(bytes).value()).as(file.toString()).isEmpty();
                assertThat(JSON.readReport(new String(bytes, StandardCharsets.UTF_8)).value()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("a signature holds over every byte, and nothing of a person is in the text of a message")
    void signed() {
        byte[] message = "m".getBytes(StandardCharsets.UTF_8);
        assertThat(WireJson.signedWith(message, WireJson.sign(message, "s"), "s")).isTrue();
        assertThat(WireJson.signedWith(new byte[] {1}, WireJson.sign(message, "s"), "s")).isFalse();
        reports().forEach(r -> assertThat(r.toString()).doesNotContain("赵甲").doesNotContain("5001121990"));
    }
}
