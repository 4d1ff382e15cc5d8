package dev.pgdbm.processor.describe.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of several texts, each with its length, so that {@code "ab", "c"} is not {@code "a", "bc"}. */
public final class Digest {
    private final MessageDigest sha256 = sha256();

    /** Adds a text. */
    public Digest add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha256.update(bytes);
        return this;
    }

    /** In hexadecimal; the digest begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }

    static byte[] of(byte[] content) {
        return sha256().digest(content);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JVM has SHA-256", impossible);
        }
    }
}
