package dev.pgdbm.processor.describe.cache;

import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.Arrays;

/**
 * SQL without comments and with single spaces, so that indenting it otherwise changes nothing.
 *
 * @param text the canonical text
 * @param origins for each of its characters the place that it has in the text as written
 */
record CanonicalSql(String text, int[] origins) {
    static CanonicalSql of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] origins = new int[written.length()];
        for (Token token : SqlLexer.tokens(written)) {
            if (token.kind() == Token.Kind.WHITESPACE || token.kind() == Token.Kind.COMMENT) {
                if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    origins[text.length()] = token.start();
                    text.append(' ');
                }
            } else {
                for (int i = token.start(); i < token.end(); i++) {
                    origins[text.length()] = i;
                    text.append(written.charAt(i));
                }
            }
        }
        return new CanonicalSql(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    /** The place in the canonical text of one in the text as written; -1 stays. */
    int canonical(int offset) {
        int found = Arrays.binarySearch(origins, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The place in the text as written of one in the canonical text; -1 stays. */
    int written(int offset) {
        return offset < 0 || offset >= origins.length ? -1 : origins[offset];
    }
}
