package dev.pgdbm.embedded.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The superuser's password of one server, random, put into its data directory before it starts.
 *
 * <p>{@code ALTER ROLE} after the start would leave a moment with a password that several servers share, and cost a
 * connection. PostgreSQL stores a password as a SCRAM verifier (RFC 5803) of fixed length, as plain text in a row of
 * {@code pg_authid}, whose file is {@code global/1260}; in a copied directory of a stopped server without page checksums one
 * verifier can take the place of another.
 */
final class Password {
    private static final Pattern VERIFIER =
            Pattern.compile("SCRAM-SHA-256\\$4096:[A-Za-z0-9+/=]{24}\\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}");
    /**
     * Iterations make guessing slow, which for 192 random bits is hopeless anyway; 4096 of them cost a cold JVM 75 ms here and as
     * much again in the driver. Four digits, since the verifier must keep its length.
     */
    private static final int ITERATIONS = 1;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    static Password random() {
        return new Password(HexFormat.of().formatHex(randomBytes(24)));
    }

    String text() {
        return text;
    }

    /** Makes it the password of the only role that has one. */
    void putInto(Path data) throws IOException {
        Path roles = data.resolve("global").resolve("1260");
        byte[] content = Files.readAllBytes(roles);
        // Latin 1 is one character a byte, so offsets agree.
        Matcher found = VERIFIER.matcher(new String(content, StandardCharsets.ISO_8859_1));
        if (!found.find()) {
            throw new IOException("no password to replace in " + roles);
        }
        byte[] verifier = verifier(randomBytes(16)).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(verifier, 0, content, found.start(), verifier.length);
        if (found.find()) {
            throw new IOException("more than one password in " + roles);
        }
        Files.write(roles, content);
    }

    private String verifier(byte[] salt) {
        try {
            byte[] salted = salted(salt);
            byte[] storedKey = MessageDigest.getInstance("SHA-256").digest(mac(salted, "Client Key"));
            Base64.Encoder base64 = Base64.getEncoder();
            // ROOT: other locales have digits of their own.
            return String.format(
                    Locale.ROOT,
                    "SCRAM-SHA-256$%04d:%s$%s:%s",
                    ITERATIONS,
                    base64.encodeToString(salt),
                    base64.encodeToString(storedKey),
                    base64.encodeToString(mac(salted, "Server Key")));
        } catch (GeneralSecurityException everyJdkHasThese) {
            throw new IllegalStateException(everyJdkHasThese);
        }
    }

    private byte[] salted(byte[] salt) throws GeneralSecurityException {
        PBEKeySpec key = new PBEKeySpec(text.toCharArray(), salt, ITERATIONS, 256);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(key)
                .getEncoded();
    }

    private static byte[] mac(byte[] key, String message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
