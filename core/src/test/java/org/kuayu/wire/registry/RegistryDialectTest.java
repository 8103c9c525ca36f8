package org.kuayu.wire.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayu.property.RightKind;
import org.kuayu.text.Remark;
import org.kuayu.wire.registry.RegistryCodes.CodeList;
import org.kuayu.wire.registry.RegistryMessage.ControlAnswers;
import org.kuayu.wire.registry.RegistryMessage.InquiryAnswers;

/** Messages of the dialect go out and come in as they are written down. */
class RegistryDialectTest {
    private static final RegistryDialect DIALECT =
            RegistryDialect.of(RegistryCodes.bundled("common"), WireLimits.DEFAULT);

    static Stream<Map.Entry<String, RegistryMessage>> messages() {
        return Samples.messages().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("every message is as in its golden file, and reads back as the same")
    void goldenAndBack(Map.Entry<String, RegistryMessage> sample) throws IOException {
        byte[] written = DIALECT.write(sample.getValue());
        Golden.check(sample.getKey(), written);
        var again = DIALECT.read(Golden.read(sample.getKey()));
        assertThat(again.remarks()).isEmpty();
        assertThat(DIALECT.write(again.orThrow().message())).isEqualTo(written);
    }

    @Test
    @DisplayName("a list that is absent was not supplied, one that is empty is empty")
    void absentIsNotNone() {
        var feed = answers(DIALECT.write(Samples.messages().get("feedBdcQL.xml"))).getFirst();
        assertThat(feed.lists().keySet())
                .containsExactlyInAnyOrder(RightKind.BUILDING, RightKind.MORTGAGE, RightKind.SEIZURE);
        assertThat(feed.lists().get(RightKind.MORTGAGE)).isEmpty();
        assertThat(feed.lists().get(RightKind.BUILDING)).containsExactly(Samples.building());
        assertThat(feed.bound()).contains("sha-256:0a");
    }

    private static List<RegistryMessage.InquiryFeed> answers(byte[] message) {
        return ((InquiryAnswers) DIALECT.read(message).orThrow().message()).feeds();
    }

    private static byte[] of(String operation) {
        return ("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>" + operation
                        + "</s:Body></s:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String b(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("another order is tolerated, an unknown element is kept and reported, blanks within base64 are nothing")
    void tolerates() {
        String row = "<FDCQ><neu>" + b("x") + "</neu><ywh>\n " + b("1") + "\n</ywh><QLR><zjh>" + b("A1")
                + "</zjh><qlrmc>" + b("某公司") + "</qlrmc></QLR></FDCQ>";
        var feed = answers(of("<feedBdcQL><BDCCXJGLIST><BDCCXJG><FDCQLIST>" + row + "</FDCQLIST><EXTRA/><RESULT>"
                        + b("0000") + "</RESULT><CXQQDH>" + b("R1-1") + "</CXQQDH></BDCCXJG></BDCCXJGLIST></feedBdcQL>"))
                .getFirst();
        assertThat(feed.faults()).isEmpty();
        assertThat(feed.lists().get(RightKind.BUILDING).getFirst().fields()).containsEntry("neu", "x");
        assertThat(feed.doubts())
                .contains(
                        new Remark("wire.element-unknown", "BDCCXJG/EXTRA"),
                        new Remark("wire.element-unknown", "FDCQ/neu"));
    }

    @ParameterizedTest
    @CsvSource({
        "<CXQQDH>UjE=</CXQQDH><CXQQDH>UjE=</CXQQDH>, wire.element-twice",
        "<CXQQDH>***</CXQQDH>, wire.base64",
        "<CXQQDH>//4=</CXQQDH>, wire.text-encoding",
        "<CXQQDH>AAEC</CXQQDH>, wire.text-control",
        "<CXQQDH><x/></CXQQDH>, wire.element-nested",
        "<KZXXLIST/><KZXXLIST/>, wire.element-twice",
        "<KZXXLIST><KZXX><CSKSRQ>MjAyNC8xMy8wMQ==</CSKSRQ></KZXX></KZXXLIST>, wire.date",
        "<KZXXLIST><KZXX><CSJSRQ>5piO5aSp</CSJSRQ></KZXX></KZXXLIST>, wire.date"
    })
    @DisplayName("what is wrong with one sheet is a fault of that sheet, and the others are read (P1)")
    void faultOfOne(String wrong, String code) {
        String good = "<BDCKZJG><CXQQDH>" + b("R2") + "</CXQQDH></BDCKZJG>";
        var message = DIALECT.read(of("<feedkzBdcQL><BDCKZJGLIST><BDCKZJG>" + wrong + "</BDCKZJG>" + good
                        + "</BDCKZJGLIST></feedkzBdcQL>"))
                .orThrow();
        var feeds = ((ControlAnswers) message.message()).feeds();
        assertThat(feeds.getFirst().faults()).extracting(Remark::code).contains(code);
        assertThat(feeds.getLast().faults()).isEmpty();
        assertThat(feeds.getLast().number()).isEqualTo("R2");
    }

    @ParameterizedTest
    @CsvSource({
        "common, CFLX, 2, WAITING_SEIZURE",
        "common, CFLX, 3, PRE_SEIZURE",
        "permuted, CFLX, 2, PRE_SEIZURE",
        "permuted, CFLX, 3, RENEWAL",
        "permuted, CFLX, 4, WAITING_SEIZURE",
        "permuted, CFLX, 5, WAITING_PRE_SEIZURE",
        "permuted, KZCS, 12, RENEWAL",
        "common, KZCS, 11, SEIZURE",
        "common, KZCS, 14, RELEASE",
        "common, KZCS, 15, TRANSFER",
        "common, KZCS, 13, ''",
        "common, KZZT, 1, CONTROLLED",
        "common, KZZT, 2, NOT_CONTROLLED",
        "common, KZZT, 3, ''",
        "common, RESULT, 0000, OK",
        "common, RESULT, 0100, NOTHING_FOUND",
        "common, RESULT, 2040, ERROR",
        "common, RESULT, 9999, ''",
        "common, CFLX, 6, ''",
        "common, CFLX, '', ''"
    })
    @DisplayName("codes mean what the table of the registry says, and an unknown one means nothing")
    void codes(String set, CodeList list, String code, String meaning) {
        assertThat(RegistryCodes.bundled(set).findMeaning(list, code).orElse("")).isEqualTo(meaning);
        if (!meaning.isEmpty()) {
            assertThat(RegistryCodes.bundled(set).findCode(list, meaning)).contains(code);
        }
    }

    @Test
    @DisplayName("a permuted CFLX reads as the common one, and an unknown one is put aside")
    void permuted() {
        var permuted = RegistryDialect.of(RegistryCodes.bundled("permuted"), WireLimits.DEFAULT);
        byte[] message = permuted.write(Samples.messages().get("feedBdcQL.xml"));
        assertThat(new String(message, StandardCharsets.UTF_8)).contains("<cflx>" + b("4") + "</cflx>");
        var read = ((InquiryAnswers) permuted.read(message).orThrow().message()).feeds().getFirst();
        assertThat(read.lists().get(RightKind.SEIZURE).getFirst().findField("cflx")).contains("2");
        String odd = new String(message, StandardCharsets.UTF_8).replace("<cflx>" + b("4"), "<cflx>" + b("7"));
        var unread = answers(odd.getBytes(StandardCharsets.UTF_8)).getFirst();
        assertThat(unread.lists().get(RightKind.SEIZURE).getFirst().findField("cflx")).isEmpty();
        assertThat(unread.doubts()).contains(new Remark("wire.code-unknown", "CFLX 7"));
    }

    @Test
    @DisplayName("a signature holds over every text, over empty lists, and not over itself")
    void signature() {
        var message = Samples.messages().get("feedBdcQL.xml");
        String canonical = DIALECT.canonical(message, false);
        assertThat(canonical).startsWith("feedBdcQL\nHead/CREATETIME=").contains("BDCCXJGLIST/BDCCXJG/DYAQLIST=\n");
        var signed = new InquiryAnswers(
                Samples.HEAD.signed(RegistryDialect.sign(canonical, "secret")), ((InquiryAnswers) message).feeds());
        byte[] bytes = DIALECT.write(signed);
        assertThat(DIALECT.read(bytes).orThrow().signedWith("secret")).isTrue();
        assertThat(DIALECT.read(bytes).orThrow().signedWith("other")).isFalse();
        String changed = new String(bytes, StandardCharsets.UTF_8).replace("<DYAQLIST/>", "");
        assertThat(DIALECT.read(changed.getBytes(StandardCharsets.UTF_8)).orThrow().signedWith("secret"))
                .isFalse();
    }

    @Test
    @DisplayName("nothing of a person is in the text of a message")
    void noPersonInText() {
        Samples.messages().values().forEach(message -> assertThat(message.toString())
                .doesNotContain(Samples.NUMBER)
                .doesNotContain("赵甲"));
    }
}
