package org.kuayu.wire.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.wire.registry.RegistryMessage.ControlAnswers;

/** Whatever bytes arrive, the dialect answers with a message or a reason, at once, and fetches nothing. */
class HostileXmlTest {
    private static final RegistryDialect DIALECT =
            RegistryDialect.of(RegistryCodes.bundled("common"), WireLimits.DEFAULT.withBytes(1 << 20));
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private static String reason(byte[] message) {
        var reading = DIALECT.read(message);
        return reading.value().isPresent() ? "" : reading.remarks().getFirst().code();
    }

    private static String reason(String message) {
        return reason(message.getBytes(StandardCharsets.UTF_8));
    }

    private static String envelope(String body) {
        return "<s:Envelope xmlns:s='" + SOAP + "'><s:Body>" + body + "</s:Body></s:Envelope>";
    }

    @Test
    @DisplayName("a document type is refused: entity bombs and files of this machine never come in")
    void doctype() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String file = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String remote = "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">";
        for (String head : List.of(bomb, file, remote, "<!DOCTYPE x>")) {
            assertThat(reason(head + envelope("<cxBdcQL>&a;&c;</cxBdcQL>"))).as(head).isEqualTo("wire.doctype");
        }
        assertThat(reason(envelope("<cxBdcQL>&a;</cxBdcQL>"))).isIn("wire.xml", "wire.entity");
    }

    @Test
    @DisplayName("size, depth and number of elements have limits")
    void limits() {
        assertThat(reason(new byte[(1 << 20) + 1])).isEqualTo("wire.size");
        assertThat(reason("<a>".repeat(200_000))).isEqualTo("wire.depth");
        String many = envelope("<feedBdcQL>" + "<x/>".repeat(100_000) + "</feedBdcQL>");
        var few = RegistryDialect.of(RegistryCodes.bundled("common"), new WireLimits(1 << 20, 16, 50_000));
        assertThat(few.read(many.getBytes(StandardCharsets.UTF_8)).remarks().getFirst().code())
                .isEqualTo("wire.elements");
        assertThat(reason(envelope("<cxBdcQL " + "a".repeat(5_000) + "='1'/>"))).isEqualTo("wire.xml");
        var attributes = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        assertThat(reason(envelope("<cxBdcQL" + attributes + "/>"))).isEqualTo("wire.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "GB18030", "ISO-8859-1", "UTF-32"})
    @DisplayName("another encoding than UTF-8 is refused, whether it is declared or not")
    void encodings(String name) {
        String text = envelope("<kzwsInfo><CXQQDH>中文é</CXQQDH></kzwsInfo>");
        String declared = "<?xml version='1.0' encoding='" + name + "'?>" + text;
        assertThat(reason(declared.getBytes(Charset.forName(name)))).isIn("wire.encoding", "wire.xml");
        assertThat(reason(declared)).isEqualTo("wire.encoding");
        assertThat(reason(text.getBytes(Charset.forName(name)))).isIn("wire.encoding", "wire.xml");
    }

    @Test
    @DisplayName("a mark at the start and a declaration in any writing are no obstacle")
    void utf8() {
        String text = envelope("<cxBdcQL><Head><CREATETIME>x</CREATETIME></Head></cxBdcQL>");
        for (String head : List.of("\uFEFF", "<?xml version='1.0' encoding='utf-8'?>", "\uFEFF<?xml version=\"1.0\"?>")) {
            assertThat(reason(head + text)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', wire.xml",
        "{}, wire.xml",
        "<a/>, wire.envelope",
        "<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'/>, wire.envelope",
        "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'/>, wire.body",
        "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body/></Envelope>, wire.body",
        "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body><x/></Body></Envelope>, wire.operation",
        "<Envelope xmlns='http://schemas.xmlsoap.org/soap/envelope/'><Body><x/><y/></Body></Envelope>, wire.body"
    })
    @DisplayName("what is no envelope, or no operation of ours, is refused by name")
    void envelopes(String text, String code) {
        assertThat(reason(text)).isEqualTo(code);
    }

    static Stream<byte[]> samples() {
        return Samples.messages().values().stream().map(DIALECT::write);
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("cut short at every byte it is refused")
    void truncated(byte[] sample) {
        for (int length = 0; length < sample.length; length++) {
            assertThat(reason(Arrays.copyOf(sample, length))).as("" + length).isIn("wire.xml", "wire.encoding");
        }
    }

    @Test
    @DisplayName("with bytes changed at random it is read or refused")
    void changed() {
        long seed = 20241127L;
        var random = new Random(seed);
        samples().forEach(sample -> {
            for (int i = 0; i < 400; i++) {
                byte[] copy = sample.clone();
                for (int n = random.nextInt(1, 4); n > 0; n--) {
                    copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
                }
                assertThat(DIALECT.read(copy)).as("seed " + seed).isNotNull();
            }
        });
    }

    @Test
    @DisplayName("odd texts in every field come through as they are, or the sheet is refused for them")
    void oddTexts() throws IOException {
        Path file = Path.of(System.getProperty("kuayu.shared", "/work/shared"), "hostile", "blns.json");
        Assumptions.assumeTrue(Files.exists(file), "skipped: no " + file);
        for (var node : new ObjectMapper().readTree(file.toFile())) {
            String text = node.asText();
            String field = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            var read = DIALECT.read(envelope("<feedkzBdcQL><BDCKZJGLIST><BDCKZJG><CXQQDH>" + field
                            + "</CXQQDH><KZXXLIST><KZXX><BDCDYH>" + field + "</BDCDYH><CSKSRQ>" + field
                            + "</CSKSRQ></KZXX></KZXXLIST></BDCKZJG></BDCKZJGLIST></feedkzBdcQL>")
                    .getBytes(StandardCharsets.UTF_8));
            var feed = ((ControlAnswers) read.orThrow().message()).feeds().getFirst();
            assertThat(feed.number().equals(text.strip()) || !feed.faults().isEmpty()).isTrue();
            assertThat(reason(envelope("<cxBdcQL>" + XmlElement.escaped(text) + "</cxBdcQL>"))).isEmpty();
        }
    }

    @Test
    @DisplayName("a fault carries its reason and stays well-formed whatever the detail")
    void faults() {
        byte[] fault = RegistryDialect.fault(new org.kuayu.text.Remark("wire.date", "<&\u0000\uD800]]>"), true);
        assertThat(XmlTree.read(fault, WireLimits.DEFAULT).value()).isPresent();
        assertThat(new String(fault, StandardCharsets.UTF_8)).contains("wire.date").contains("soap:Client");
    }
}
