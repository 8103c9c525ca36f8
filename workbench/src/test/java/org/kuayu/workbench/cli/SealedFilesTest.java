package org.kuayu.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayu.document.Paper;
import org.kuayu.document.PaperBlock;
import org.kuayu.document.SealKey;
import org.kuayu.document.pdf.PdfPapers;
import org.kuayu.document.pdf.PdfSeals;

/** {@code ./kuayu verify FILE.pdf} tells intact from altered without a workbench. */
class SealedFilesTest {
    private static final Instant AT = Instant.parse("2026-11-27T01:30:15Z");

    @TempDir
    Path folder;

    private Path data;
    private SealKey key;
    private Path plain;
    private Path sealed;

    @BeforeEach
    void print() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        key = SealKey.open(data);
        var letter = new PaperBlock.Letter(PaperBlock.Letter.Ink.BLACK, "某登记中心", "查询结果", "查结1号", "");
        var out = new ByteArrayOutputStream();
        new PdfPapers().render(new Paper(Locale.CHINESE, letter, "", List.of(new PaperBlock.Paragraph("无"))), AT, out);
        plain = Files.write(folder.resolve("plain.pdf"), out.toByteArray());
        sealed = Files.write(
                folder.resolve("sealed.pdf"), new PdfSeals(key).seal(out.toByteArray(), "查结1号", AT));
    }

    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Commands.run(
                List.of(arguments),
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("PI-5: an intact paper: exit code 0, which, when, digest, and whose key")
    void intact() {
        var run = run("verify", "--data", data.toString(), sealed.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Intact", "未改动", "查结1号", "2026-11-27 09:30:15", "sha-256:", "this installation 本机")
                .contains(key.fingerprint().text());
    }

    @Test
    void anotherInstallationsKeyIsNamed() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(run("verify", "--data", other.toString(), sealed.toString()).out()).contains("has no key yet");
        SealKey.open(other);
        var run = run("verify", "--data", other.toString(), sealed.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("ANOTHER installation").doesNotContain("this installation");
    }

    @Test
    void alteredAndUnsealedPapersAreFindings() throws IOException {
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Path altered = Files.write(folder.resolve("altered.pdf"), bytes);
        var run = run("verify", "--data", data.toString(), sealed.toString(), altered.toString(), plain.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Altered", "已改动", "as it claims", "No seal", "无封");
    }

    @Test
    void givesJsonALine() {
        var run = run("verify", "--json", "--data", data.toString(), sealed.toString(), plain.toString());
        var lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"state\":\"intact\"", "\"id\":\"查结1号\"", "\"ownKey\":true");
        assertThat(lines.get(1)).contains("\"state\":\"none\"");
    }

    @Test
    void aMissingFileIsNoFinding() {
        var run = run("verify", "--data", data.toString(), folder.resolve("missing.pdf").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("missing.pdf");
    }
}
