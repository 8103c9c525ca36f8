package org.kuayu.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayu.journal.Digest;

/**
 * The key pair with which an installation seals what it prints (Ed25519), kept in a file that its owner alone may read.
 * A signature shows which installation printed a paper and that nothing changed since; it is no seal of a court and no
 * electronic signature of a person (电子签名法 2019, art. 13 asks for more). Thread-safe.
 */
public final class SealKey {
    /** The name of the file in the data folder. */
    public static final String FILE = "seal.key";

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PEM = Pattern.compile(
            "-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]{40,400})-----END \\1 KEY-----");

    private final PrivateKey secret;
    private final PublicKey open;

    private SealKey(PrivateKey secret, PublicKey open) {
        this.secret = secret;
        this.open = open;
    }

    /**
     * The key of the folder; created there on first use. One process at a time.
     *
     * @throws IOException if the file cannot be written or read, or holds no key pair
     */
    public static SealKey open(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            create(file);
        }
        return read(file);
    }

    /** The key of the folder, if it has one; creates none. */
    public static Optional<SealKey> find(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static void create(Path file) throws IOException {
        KeyPair pair = generate();
        String text = pem("PRIVATE", pair.getPrivate().getEncoded())
                + pem("PUBLIC", pair.getPublic().getEncoded());
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var alone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        FileAttribute<?>[] owner = posix ? new FileAttribute<?>[] {alone} : new FileAttribute<?>[0];
        Path half = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", owner);
        try {
            Files.writeString(half, text, StandardCharsets.US_ASCII);
            Files.move(half, file);
        } catch (FileAlreadyExistsException another) {
            Files.delete(half);
        }
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static String pem(String name, byte[] encoded) {
        return "-----BEGIN " + name + " KEY-----\n" + Base64.getEncoder().encodeToString(encoded) + "\n-----END " + name
                + " KEY-----\n";
    }

    private static SealKey read(Path file) throws IOException {
        Matcher m = PEM.matcher(Files.readString(file, StandardCharsets.US_ASCII));
        byte[] secret = {};
        byte[] open = {};
        while (m.find()) {
            byte[] encoded = Base64.getMimeDecoder().decode(m.group(2));
            if (m.group(1).equals("PRIVATE")) {
                secret = encoded;
            } else {
                open = encoded;
            }
        }
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            var key = new SealKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    factory.generatePublic(new X509EncodedKeySpec(open)));
            if (verify(key.publicKey(), secret, key.sign(secret))) {
                return key;
            }
            throw new IOException("the keys in " + file + " are no pair");
        } catch (GeneralSecurityException e) {
            throw new IOException("no key pair in " + file, e);
        }
    }

    /** The public key in its X.509 encoding, 44 bytes. */
    public byte[] publicKey() {
        return open.getEncoded();
    }

    /** By what people tell keys apart: the SHA-256 of the public key. */
    public Digest fingerprint() {
        return Digest.sha256(publicKey());
    }

    /** The signature of the bytes, 64 bytes. */
    public byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    /** Whether the owner of this public key signed these bytes; false also where the key or the signature is none. */
    public static boolean verify(byte[] publicKey, byte[] bytes, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey)));
            signature.update(bytes);
            return signature.verify(signed);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("every Java platform since 15 has " + ALGORITHM, e);
    }

    /** The fingerprint; never the key. */
    @Override
    public String toString() {
        return "SealKey " + fingerprint().text();
    }
}
