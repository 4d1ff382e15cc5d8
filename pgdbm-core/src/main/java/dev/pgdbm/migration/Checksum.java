package dev.pgdbm.migration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum of a migration, equal to that of the Python library for the same file. */
final class Checksum {
    /** What {@code str.isspace()} of Python says yes to, beyond Java's own idea of white space. */
    private static final String MORE_SPACES = "\u0085\u00A0\u2007\u202F";

    private Checksum() {}

    static String of(String sql) {
        // Python reads files with universal newlines, so that a lone CR is a line end too.
        String normal = strip(sql.replace("\r\n", "\n").replace('\r', '\n'));
        return HexFormat.of().formatHex(sha256().digest(normal.getBytes(StandardCharsets.UTF_8)));
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start += 1;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end -= 1;
        }
        return text.substring(start, end);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || MORE_SPACES.indexOf(c) >= 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
