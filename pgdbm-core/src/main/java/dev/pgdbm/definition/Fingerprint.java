package dev.pgdbm.definition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A short name for a definition: two definitions with the same one are the same.
 *
 * @param value the first 64 bits of SHA-256, as 16 hexadecimal digits
 */
public record Fingerprint(String value) {
    private static final int BYTES = 8;

    /** The fingerprint of a set of facts, whatever their order. */
    static Fingerprint of(Collection<String> facts) {
        MessageDigest digest = sha256();
        facts.stream().sorted().forEach(fact -> {
            digest.update(fact.getBytes(UTF_8));
            digest.update((byte) 0);
        });
        return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The value. */
    @Override
    public String toString() {
        return value;
    }
}
