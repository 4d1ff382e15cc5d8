package dev.pgdbm.migration.folder;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file as text, or why they are none. */
record TextFile(String content, Optional<String> problem) {
    static TextFile of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new TextFile("", Optional.of("is UTF-16; save it as UTF-8"));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = strictUtf8().decode(ByteBuffer.wrap(bytes), text, true);
        String content = text.flip().toString();
        if (result.isError()) {
            return new TextFile("", Optional.of("line %d is not UTF-8; save it as UTF-8".formatted(lines(content))));
        }
        int nul = content.indexOf('\0');
        return new TextFile(content, nul < 0 ? Optional.empty() : Optional.of(nulAt(content.substring(0, nul))));
    }

    private static String nulAt(String before) {
        return "line %d contains the character NUL, which PostgreSQL cannot store; remove it".formatted(lines(before));
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static long lines(String text) {
        return 1 + text.chars().filter(c -> c == '\n').count();
    }
}
