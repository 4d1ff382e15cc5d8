package dev.pgdbm.template;

/** A dotted path of Java names, {@code user.email}. */
final class JavaPath {
    private JavaPath() {}

    /** The end of a dotted path of Java names that begins at an offset; the offset itself if none does. */
    static int end(String text, int start) {
        int end = nameEnd(text, start);
        while (end > start && text.startsWith(".", end) && nameEnd(text, end + 1) > end + 1) {
            end = nameEnd(text, end + 1);
        }
        return end;
    }

    private static int nameEnd(String text, int start) {
        if (start >= text.length() || !Character.isJavaIdentifierStart(text.charAt(start))) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end += 1;
        }
        return end;
    }

    /** Java lets control characters pass as parts of names. */
    private static boolean isNamePart(char c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
