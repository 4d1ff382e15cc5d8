package dev.pgdbm.script;

import java.util.List;

/**
 * One statement of a script, without comments around it and without its semicolon.
 *
 * @param offset of its first character in the script (UTF-16)
 * @param text the statement as written
 * @param keywords the words that it begins with, in upper case and at most {@value #MOST_KEYWORDS}:
 *     {@code CREATE INDEX CONCURRENTLY}; names that follow directly are among them
 */
public record ScriptStatement(int offset, String text, List<String> keywords) {
    static final int MOST_KEYWORDS = 8;

    /** A statement of a script. */
    public ScriptStatement {
        keywords = List.copyOf(keywords);
    }

    /** Whether it begins with these words, given in upper case. */
    public boolean startsWith(String... words) {
        return keywords.size() >= words.length
                && keywords.subList(0, words.length).equals(List.of(words));
    }
}
