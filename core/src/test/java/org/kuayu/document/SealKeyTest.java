package org.kuayu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One key pair a folder, readable by its owner alone. */
class SealKeyTest {
    private static final byte[] TEXT = "查封".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void isMadeOnFirstUseAndFoundAgain() throws IOException {
        assertThat(SealKey.find(folder)).isEmpty();
        var made = SealKey.open(folder);
        var again = SealKey.open(folder);
        assertThat(again.fingerprint()).isEqualTo(made.fingerprint());
        assertThat(SealKey.verify(made.publicKey(), TEXT, again.sign(TEXT))).isTrue();
        assertThat(again.toString()).contains(made.fingerprint().hex()).doesNotContain("PRIVATE");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("seal.key"));
        }
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        SealKey.open(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var permissions = Files.getPosixFilePermissions(folder.resolve("seal.key"));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void tellsOtherKeysOtherBytesAndNonsenseApart() throws IOException {
        var key = SealKey.open(folder);
        var other = SealKey.open(Files.createDirectory(folder.resolve("other")));
        byte[] signed = key.sign(TEXT);
        assertThat(SealKey.verify(other.publicKey(), TEXT, signed)).isFalse();
        assertThat(SealKey.verify(key.publicKey(), new byte[] {1}, signed)).isFalse();
        assertThat(SealKey.verify(key.publicKey(), TEXT, new byte[64])).isFalse();
        assertThat(SealKey.verify(key.publicKey(), TEXT, new byte[3])).isFalse();
        assertThat(SealKey.verify(new byte[44], TEXT, signed)).isFalse();
    }

    @Test
    void saysWhichFileHoldsNoPair() throws IOException {
        Path file = folder.resolve("seal.key");
        SealKey.open(folder);
        String first = Files.readString(file);
        Path other = Files.createDirectory(folder.resolve("other"));
        SealKey.open(other);
        String second = Files.readString(other.resolve("seal.key"));
        String secret = first.substring(0, first.indexOf("-----BEGIN PUBLIC"));
        Files.writeString(file, secret + second.substring(second.indexOf("-----BEGIN PUBLIC")));
        assertThatThrownBy(() -> SealKey.open(folder)).isInstanceOf(IOException.class).hasMessageContaining("seal.key");
        Files.writeString(file, "");
        assertThatThrownBy(() -> SealKey.find(folder)).isInstanceOf(IOException.class).hasMessageContaining("seal.key");
    }
}
