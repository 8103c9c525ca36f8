package org.kuayu.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayu.document.SealKey;
import org.kuayu.document.pdf.PdfSeals.State;

/** Sealed files stay valid, and not one byte of them can change unseen. */
class PdfSealsTest {
    private static final Instant AT = Instant.parse("2026-11-27T01:30:15Z");
    private static final String ID = "查结〔2026〕000042号";

    @TempDir
    static Path folder;

    private static SealKey key;
    private static byte[] plain;
    private static byte[] sealed;

    @BeforeAll
    static void seal() throws IOException {
        key = SealKey.open(folder);
        plain = PdfPapersTest.print(SampleLetters.result());
        sealed = new PdfSeals(key).seal(plain, ID, AT);
    }

    @Test
    @DisplayName("PI-5: a sealed result says who, which, when and what, offline")
    void intact() {
        var check = PdfSeals.verify(sealed);
        assertThat(check.state()).isEqualTo(State.INTACT);
        var seal = check.seal().orElseThrow();
        assertThat(seal.id()).isEqualTo(ID);
        assertThat(seal.at()).isEqualTo(AT);
        assertThat(seal.fingerprint()).isEqualTo(key.fingerprint());
        assertThat(seal.digest().hex()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void staysCompliant(String flavour) throws Exception {
        PdfLettersTest.assertCompliant(sealed, flavour);
    }

    @Test
    void opensInOtherPrograms() throws Exception {
        try (var document = Loader.loadPDF(sealed)) {
            assertThat(document.getDocumentInformation().getTitle()).contains("不动产登记查询结果");
        }
        var text = PdfLettersTest.textOf(folder, sealed);
        assertThat(text).contains("不动产登记查询结果").isEqualTo(PdfLettersTest.textOf(folder, plain));
    }

    @Test
    @DisplayName("PI-5: any changed byte is found: 2 000 positions of the seed, and every position of the seal")
    void anyByte() {
        long seed = 20261127;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            int place = random.nextInt(sealed.length);
            notIntact(place, 1 + random.nextInt(255), "seed " + seed);
        }
        int start = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("KuayuSeal");
        for (int place = start - 40; place < start + 560; place++) {
            for (int flip : new int[] {1, 2, 0x20, 0x80}) {
                notIntact(place, flip, "seal");
            }
        }
    }

    private static void notIntact(int place, int flip, String what) {
        byte[] changed = sealed.clone();
        changed[place] ^= (byte) flip;
        assertThat(PdfSeals.verify(changed).state())
                .as("%s, byte %d ^ %d", what, place, flip)
                .isNotEqualTo(State.INTACT);
    }

    @Test
    void moreOrFewerBytesAreFound() {
        for (int more : new int[] {1, 2, 1_000}) {
            assertThat(PdfSeals.verify(Arrays.copyOf(sealed, sealed.length + more)).state())
                    .isEqualTo(State.ALTERED);
        }
        byte[] shifted = new byte[sealed.length + 1];
        System.arraycopy(sealed, 0, shifted, 1, sealed.length);
        assertThat(PdfSeals.verify(shifted).state()).isEqualTo(State.ALTERED);
        for (int length : new int[] {sealed.length - 1, sealed.length - 400, sealed.length / 2, 100, 1, 0}) {
            assertThat(PdfSeals.verify(Arrays.copyOf(sealed, length)).state())
                    .as("%d bytes", length)
                    .isIn(State.ALTERED, State.NONE);
        }
    }

    @Test
    void anotherKeyShowsAsAnother() throws IOException {
        var other = SealKey.open(Files.createDirectory(folder.resolve("other")));
        var seal = PdfSeals.verify(new PdfSeals(other).seal(plain, ID, AT)).seal().orElseThrow();
        assertThat(seal.fingerprint()).isEqualTo(other.fingerprint()).isNotEqualTo(key.fingerprint());
    }

    @Test
    void twoSealsAreNone() {
        byte[] twice = Arrays.copyOf(sealed, sealed.length * 2);
        System.arraycopy(sealed, 0, twice, sealed.length, sealed.length);
        assertThat(PdfSeals.verify(twice).state()).isEqualTo(State.ALTERED);
        assertThatThrownBy(() -> new PdfSeals(key).seal(sealed, ID, AT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoPdfHasNoSeal() {
        assertThat(PdfSeals.verify(plain).state()).isEqualTo(State.NONE);
        assertThat(PdfSeals.verify(new byte[0]).state()).isEqualTo(State.NONE);
        assertThatThrownBy(() -> new PdfSeals(key).seal(new byte[] {1, 2, 3}, ID, AT))
                .isInstanceOf(IOException.class);
    }
}
