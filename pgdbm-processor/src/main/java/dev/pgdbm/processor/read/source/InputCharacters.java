package dev.pgdbm.processor.read.source;

/**
 * What a compiler does to Java source before anything else: {@code \}{@code u0041} becomes {@code A} everywhere, and every
 * line ends with {@code \n} alone (JLS 3.3 and 3.4).
 */
final class InputCharacters {
    private static final int DIGITS = 4;

    private final String source;

    private InputCharacters(String source) {
        this.source = source;
    }

    static MappedText of(String source) {
        return withNewlines(new InputCharacters(source).withoutEscapes());
    }

    private MappedText withoutEscapes() {
        MappedText.Builder result = new MappedText.Builder(source.length());
        boolean escaped = false;
        int at = 0;
        while (at < source.length()) {
            int end = escaped ? at : escapeEnd(at);
            if (end > at) {
                result.append((char) Integer.parseInt(source, end - DIGITS, end, 16), at);
                escaped = false;
                at = end;
            } else {
                result.append(source.charAt(at), at);
                escaped = source.charAt(at) == '\\' && !escaped;
                at += 1;
            }
        }
        return result.endingAt(source.length());
    }

    /** The end of the escape that begins at an offset; the offset itself if none does. */
    private int escapeEnd(int at) {
        int digits = at + 1;
        while (digits < source.length() && source.charAt(digits) == 'u') {
            digits += 1;
        }
        boolean escape = source.charAt(at) == '\\' && digits > at + 1 && areDigits(digits);
        return escape ? digits + DIGITS : at;
    }

    private boolean areDigits(int at) {
        return at + DIGITS <= source.length()
                && source.substring(at, at + DIGITS).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static MappedText withNewlines(MappedText text) {
        MappedText.Builder result = new MappedText.Builder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.text().charAt(at);
            boolean secondOfTwo = c == '\n' && at > 0 && text.text().charAt(at - 1) == '\r';
            if (!secondOfTwo) {
                result.append(c == '\r' ? '\n' : c, text.origin(at));
            }
        }
        return result.endingAt(text.origin(text.length()));
    }
}
