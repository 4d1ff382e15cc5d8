package dev.pgdbm.template;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The characters of a text that do not reach the server: NUL ends a text in the protocol, so that the rest of the message makes no sense
 * and the connection is lost; the driver sends "?" for half of a surrogate pair.
 */
final class UnsendableCharacters {
    private UnsendableCharacters() {}

    static List<TemplateProblem> in(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == 0 || isHalf(text, at))
                .mapToObj(at -> problem(text.charAt(at), at))
                .toList();
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static TemplateProblem problem(char c, int at) {
        String what = c == 0 ? "the character NUL (U+0000)" : "half of a surrogate pair (U+%04X)".formatted((int) c);
        return new TemplateProblem(
                "unsendable-character", at, 1, what + " cannot be sent to PostgreSQL", "remove it from the SQL");
    }
}
