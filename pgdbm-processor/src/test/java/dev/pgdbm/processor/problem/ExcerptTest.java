package dev.pgdbm.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void showsTheLineOfTheFaultWithItsNumber() {
        assertThat(frame("SELECT id\nFROM users\nWHERE emial = 1\n", "emial", "did you mean \"email\"?"))
                .isEqualTo("""
                          |
                        3 | WHERE emial = 1
                          |       ^^^^^ did you mean "email"?""");
    }

    @Test
    void widensTheMarginForLongNumbers() {
        assertThat(frame("\n".repeat(11) + "FROM usrs", "usrs", "")).isEqualTo("""
                           |
                        12 | FROM usrs
                           |      ^^^^""");
    }

    @Test
    void linesUpBehindTabs() {
        assertThat(frame("\tSELECT\tid, emial", "emial", "here")).isEqualTo("""
                          |
                        1 |     SELECT    id, emial
                          |                   ^^^^^ here""");
    }

    @Test
    void linesUpBehindEmojiWideAndCombiningCharacters() {
        assertThat(frame("SELECT '😀名é', emial", "emial", "here")).isEqualTo("""
                          |
                        1 | SELECT '😀名é', emial
                          |                 ^^^^^ here""");
        assertThat(frame("SELECT 'e\u0301', emial", "emial", "here")).endsWith("\n  |             ^^^^^ here");
    }

    @Test
    void underlinesWideCharactersWhole() {
        assertThat(frame("SELECT 名前 FROM t", "名前", "")).endsWith("\n  |        ^^^^");
    }

    @Test
    void showsControlCharactersAsQuestionMarks() {
        assertThat(frame("SELECT \u0001\u001b[1m, emial", "emial", "")).isEqualTo("""
                          |
                        1 | SELECT ??[1m, emial
                          |               ^^^^^""");
    }

    @Test
    void pointsBehindTheLastVisibleCharacterAtTheEndOfInput() {
        String sql = "SELECT id\nFROM  \n\n";
        String expected = """
                  |
                2 | FROM
                  |     ^ more was expected""";
        for (int offset = "SELECT id\nFROM".length(); offset <= sql.length() + 1; offset++) {
            assertThat(frame(sql, new Span(offset, 1), "more was expected")).isEqualTo(expected);
        }
    }

    @Test
    void showsTheFirstLineOfAFaultOfSeveral() {
        assertThat(frame("SELECT (SELECT 1\nFROM t) FROM u", "(SELECT 1\nFROM t)", "two columns"))
                .isEqualTo("""
                          |
                        1 | SELECT (SELECT 1
                          |        ^^^^^^^^^ two columns""");
    }

    @Test
    void countsLinesEndedByCarriageReturns() {
        assertThat(frame("SELECT id\r\nFROM a,\rusrs\r\n", "usrs", "")).isEqualTo("""
                          |
                        3 | usrs
                          | ^^^^""");
    }

    @Test
    void cutsALongLineBehindTheFault() {
        assertThat(frame("SELECT emial" + ", another_column".repeat(20), "emial", "did you mean \"email\"?"))
                .isEqualTo("""
                          |
                        1 | SELECT emial, another_column, another_column, another_column, another_column, another_column,...
                          |        ^^^^^ did you mean "email"?""");
    }

    @Test
    void cutsALongLineBeforeTheFaultSoThatTheLabelFits() {
        assertThat(frame("SELECT " + "another_column, ".repeat(20) + "emial", "emial", "did you mean \"email\"?"))
                .isEqualTo("""
                          |
                        1 | ..., another_column, another_column, another_column, another_column, emial
                          |                                                                      ^^^^^ did you mean "email"?""");
    }

    @Test
    void cutsALongLineOnBothSides() {
        String columns = "another_column, ".repeat(20);
        assertThat(frame("SELECT " + columns + "emial, " + columns, "emial", "here"))
                .isEqualTo("""
                          |
                        1 | ...column, another_column, another_column, another_column, emial, another_column, another_col...
                          |                                                            ^^^^^ here""");
    }

    @Test
    void staysWithinAHundredColumns() {
        String sql = "SELECT 😀, " + "名前, ".repeat(100) + "'" + "x".repeat(200) + "'";
        for (int offset = 0; offset < sql.length(); offset++) {
            for (int length : new int[] {0, 1, 10, 150}) {
                Excerpt.of(sql, new Span(offset, length), "a label")
                        .forEach(line -> assertThat(DisplayText.of(line).columns())
                                .as(line)
                                .isLessThanOrEqualTo(100));
            }
        }
    }

    @Test
    void takesSpansBeyondTheText() {
        assertThat(frame("", new Span(0, 0), "empty")).isEqualTo("""
                          |
                        1 |
                          | ^ empty""");
        assertThat(frame("SELECT", new Span(40, 7), "")).endsWith("\n  |       ^");
        assertThat(frame("SELECT", new Span(-1, 3), "")).endsWith("\n  | ^^");
    }

    private static String frame(String sql, String fault, String label) {
        return frame(sql, new Span(sql.indexOf(fault), fault.length()), label);
    }

    private static String frame(String sql, Span span, String label) {
        return String.join("\n", Excerpt.of(sql, span, label));
    }
}
