package org.kuayu.workbench.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.kuayu.calendar.LegalDay;
import org.kuayu.document.SealKey;
import org.kuayu.document.pdf.PdfSeals;
import org.kuayu.journal.Digest;

/** {@code verify FILE...}: whether sealed PDF files are as they were sealed; without data, workbench or network. */
final class SealedFiles {
    private static final long LONGEST = 100L << 20;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Options options;
    private final PrintStream out;
    private final Path folder;
    private final Optional<Digest> own;

    SealedFiles(Options options, PrintStream out) throws IOException {
        this.options = options;
        this.out = out;
        Path serve = options.folder("serve");
        this.folder = Files.exists(serve.resolve(SealKey.FILE)) ? serve : options.folder("demo");
        this.own = SealKey.find(folder).map(SealKey::fingerprint);
    }

    /** Checks every file named; the exit code says whether all are intact. */
    int check() throws IOException {
        boolean intact = true;
        for (String name : options.words()) {
            var check = PdfSeals.verify(bytes(Path.of(name)));
            intact &= check.state() == PdfSeals.State.INTACT;
            if (options.has("json")) {
                json(name, check);
            } else {
                print(name, check);
            }
        }
        return intact ? Ending.DONE : Ending.FINDINGS;
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Ending.surroundings("there is no file " + file);
        }
        if (Files.size(file) > LONGEST) {
            throw Ending.surroundings(file + " is longer than 100 MB; Kuayu prints no such file");
        }
        return Files.readAllBytes(file);
    }

    private void print(String name, PdfSeals.Check check) {
        out.println(name);
        out.println("  " + sentence(check));
        String claims = check.state() == PdfSeals.State.INTACT ? "" : " (as it claims 文件自称)";
        check.seal().ifPresent(seal -> {
            line("Number 编号", seal.id() + claims);
            line("Sealed 盖封时间", TIME.format(seal.at().atZone(LegalDay.ZONE)) + " Beijing time 北京时间" + claims);
            line("Digest 摘要", seal.digest().text() + claims);
            line("Key 密钥指纹", seal.fingerprint().text() + claims);
            if (check.state() == PdfSeals.State.INTACT) {
                line("Whose key 密钥归属", whose(seal.fingerprint()));
            }
        });
    }

    private static String sentence(PdfSeals.Check check) {
        return switch (check.state()) {
            case INTACT -> "Intact: every byte is as it was sealed, and the signature (Ed25519) fits. 未改动：逐字节一致，签名有效。";
            case ALTERED -> "Altered: something changed after the sealing. 已改动：盖封之后内容有变。";
            case NONE -> "No seal: this file was not sealed by Kuayu, or its seal was removed. 无封：不是跨域盖封的文件，或者封已去除。";
        };
    }

    private String whose(Digest fingerprint) {
        if (own.isEmpty()) {
            return options.has("data")
                    ? folder + " has no key yet 该目录尚无密钥"
                    : "unknown; --data DIR compares it with the key of an installation 未比对";
        }
        return own.get().equals(fingerprint)
                ? "this installation 本机 (" + folder + ")"
                : "ANOTHER installation than 非本机密钥 " + folder;
    }

    private void line(String label, String value) {
        int width = label.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        out.println("  " + label + " ".repeat(Math.max(1, 22 - width)) + value);
    }

    private void json(String name, PdfSeals.Check check) throws IOException {
        var node = JSON.createObjectNode();
        node.put("file", name).put("state", check.state().name().toLowerCase(Locale.ROOT));
        check.seal().ifPresent(seal -> {
            node.put("id", seal.id()).put("sealedAt", seal.at().toString());
            node.put("digest", seal.digest().text()).put("fingerprint", seal.fingerprint().text());
            own.ifPresent(key -> node.put("ownKey", key.equals(seal.fingerprint())));
        });
        out.println(JSON.writeValueAsString(node));
    }
}
