package dev.pgdbm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.source.Position;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every character of a {@code @Query} is found in the file, whatever Java does to strings on the way. */
class StringPositionsTest {
    @Test
    void plainLiteral() {
        assertFault("@Query(\"SELECT id, emial FROM t\") void a();");
    }

    @Test
    void namedValue() {
        assertFault("@Query(value = \"SELECT id, emial FROM t\") void a();");
    }

    @Test
    void emojiBeforeTheFault() {
        assertFault("@Query(\"SELECT '😀', emial FROM t\") void a();");
    }

    @Test
    void escapesBeforeTheFault() {
        assertFault("@Query(\"\\b\\t\\n\\f\\r\\s\\'\\\"\\\\\\0\\7\\18\\101\\377\\400 emial\") void a();");
    }

    @Test
    void unicodeEscapesBeforeTheFault() {
        assertFault("@Query(\"\\u0041\\uuu0041\\uD83D\\uDE00 \\\\u0041 \\u005cn \\u005c\\u005c emial\") void a();");
    }

    @Test
    void unicodeEscapedQuotesAndOperators() {
        assertFault("@Query(\\u0022SELECT \\u0022 \\u002b /* \" */ \"emial\") void a();");
    }

    @Test
    void unicodeEscapesElsewhereInTheFile() {
        assertFault("// c:\\\\users \\u00e9 \\\\u00e9\n/* \\u002a/ @Query(\"SELECT emial\") void a();");
    }

    @Test
    void escapedFault() {
        Queries.Mapped query = only("@Query(\"SELECT \\145\\u006dial FROM t\") void a();");
        assertThat(query.of("emial")).isEqualTo(new Position("Users.java", 3, 16));
        assertThat(query.of("mial")).isEqualTo(new Position("Users.java", 3, 20));
        assertThat(query.of("ial")).isEqualTo(new Position("Users.java", 3, 26));
    }

    @Test
    void concatenation() {
        assertFault("@Query(\"SELECT \" + \"id, \"\n  // \"x\"\n  + \"\" + \"emial\" + \" FROM t\") void a();");
    }

    @Test
    void parentheses() {
        assertFault("@Query((\"SELECT \" + (\"id, \" + (\"emial\"))) + \" FROM t\") void a();");
    }

    @Test
    void numbersAndCharacters() {
        assertFault("@Query(\"LIMIT \" + 10 + 5L + 'x' + true + \" emial\") void a();");
    }

    @Test
    void textBlock() {
        assertFault(
                "@Query(\"\"\"\n            SELECT id,\n                emial\n            FROM t\n            \"\"\") void a();");
    }

    @Test
    void textBlockClosedOnItsLastLine() {
        assertFault("@Query(\"\"\"\n      SELECT id,\n    emial\"\"\") void a();");
    }

    @Test
    void closingDelimiterWithLessIndentation() {
        Queries.Mapped query = only("@Query(\"\"\"\n      SELECT id,\n        emial\n    \"\"\") void a();");
        assertThat(query.sql()).isEqualTo("  SELECT id,\n    emial\n");
        assertThat(query.of("emial")).isEqualTo(new Position("Users.java", 5, 9));
        assertThat(query.positions().get(0)).isEqualTo(new Position("Users.java", 4, 5));
        assertThat(query.positions().get(query.sql().length())).isEqualTo(new Position("Users.java", 6, 5));
    }

    @Test
    void closingDelimiterAtTheMargin() {
        assertFault("@Query(\"\"\"\n      SELECT id,\n        emial\n\"\"\") void a();");
    }

    @Test
    void blankLinesAndTrailingSpaces() {
        assertFault("@Query(\"\"\"   \n      SELECT id,  \t \n \n\n      \t emial  \n      \"\"\") void a();");
    }

    @Test
    void continuedLines() {
        Queries.Mapped query =
                assertFault("@Query(\"\"\"\n    SELECT id, \\\n    emial \\\n    FROM \\t t\\s\n    \"\"\") void a();");
        assertThat(query.sql()).isEqualTo("SELECT id, emial FROM \t t \n");
    }

    @Test
    void quotesInATextBlock() {
        assertFault("@Query(\"\"\"\n    SELECT \"a\", \"\", \\\"\"\", \"\\\"\" emial\"\"\") void a();");
    }

    @Test
    void tabs() {
        Queries.Mapped query = assertFault("\t@Query(\"\"\"\n\t\t\tSELECT id,\n\t\t\t\temial\n\t\t\t\"\"\") void a();");
        assertThat(query.sql()).isEqualTo("SELECT id,\n\temial\n");
        assertThat(query.of("emial")).isEqualTo(new Position("Users.java", 5, 5));
    }

    @Test
    void mixedTabsAndSpaces() {
        assertFault("@Query(\"\"\"\n\t  SELECT id,\n  \t  emial\n\t \"\"\") void a();");
    }

    @Test
    void windowsLineEnds() {
        Queries.Mapped query =
                assertFault("@Query(\"\"\"\r\n    SELECT id, \\\r\n    1,  \r\n    emial\r\n    \"\"\") void a();");
        assertThat(query.sql()).isEqualTo("SELECT id, 1,\nemial\n");
        assertThat(query.of("emial")).isEqualTo(new Position("Users.java", 6, 5));
    }

    @Test
    void oldMacLineEnds() {
        assertFault("// comment\r@Query(\"\"\"\r    SELECT id,\r\r    emial\r    \"\"\") void a();");
    }

    @Test
    void unicodeEscapesInATextBlock() {
        assertFault(
                "@Query(\"\"\"\n    \\u0041\\u000a    \\u0020 \\u005ct \\u005c\\u0022 emial\n    \"\"\") void a();");
    }

    @Test
    void textBlocksConcatenated() {
        assertFault("@Query(\"\"\"\n    SELECT id,\n    \"\"\" + \"\"\"\n      emial \"\"\" + \"FROM t\") void a();");
    }

    @Test
    void constantOfTheSameType() {
        assertFault("""
                String COLUMNS = "id, " + "emial";
                String A = "SELECT " + COLUMNS;
                @Query(A + " FROM t") void a();
                """);
    }

    @Test
    void constantThatCannotBeFollowed() {
        assertFault("String C = true ? \"x\" : \"y\";\n@Query(\"SELECT \" + C + \", emial FROM t\") void a();");
    }

    @Test
    void constantAlone() {
        assertFault("@Query(SQL) void a();\nString SQL = \"\"\"\n  SELECT\n   emial\n \"\"\";");
    }

    @Test
    void constantOfAnotherFile() {
        String sql = "class Sql { static final int MAX = 5;\n    static final String COLUMNS = \"😀 emial\"; }";
        String users = users("@Query(\"SELECT \" + Sql.MAX + Sql.COLUMNS + \" FROM t\") void a();");
        Queries.Mapped query =
                Queries.in(Map.of("Users.java", users, "Sql.java", sql)).get(0);
        assertThat(query.of("emial")).isEqualTo(new Position("Sql.java", 2, 39));
        assertThat(query.of("5")).isEqualTo(at(users, users.indexOf("Sql.MAX")));
        assertThat(query.of("FROM")).isEqualTo(at(users, users.indexOf("FROM")));
    }

    @Test
    void constantImportedStatically() {
        String sql = "package sql; public class Sql { public static final String COLUMNS = \"id, emial\"; }";
        String users = "import static sql.Sql.COLUMNS; interface Users {"
                + " @dev.pgdbm.annotation.Query(\"SELECT \" + COLUMNS) void a(); }";
        assertThat(Queries.in(Map.of("Users.java", users, "sql/Sql.java", sql))
                        .get(0)
                        .of("emial"))
                .isEqualTo(at("Sql.java", sql, sql.indexOf("emial")));
    }

    @Test
    void constantOfAClassFile() {
        String constant = "javax.xml.XMLConstants.XML_NS_PREFIX";
        String users = users("@Query(\"SELECT \" + %s + \" FROM t\") void a();".formatted(constant));
        Queries.Mapped query = Queries.in(Map.of("Users.java", users)).get(0);
        assertThat(query.of("xml")).isEqualTo(at(users, users.indexOf(constant)));
        assertThat(query.of("FROM")).isEqualTo(at(users, users.indexOf("FROM")));
    }

    @Test
    void whatCannotBeFollowedIsAtTheBeginningOfTheValue() {
        String users = users("@Query(true ? \"SELECT 1\" : \"emial\") void a();");
        assertThat(Queries.in(Map.of("Users.java", users)).get(0).of("1"))
                .isEqualTo(at(users, users.indexOf("true ?")));
        String sum = users("@Query(1 + 2 + \"SELECT 1\") void a();");
        assertThat(Queries.in(Map.of("Users.java", sum)).get(0).of("1")).isEqualTo(at(sum, sum.indexOf("1 + 2")));
    }

    @Test
    void emptyString() {
        String users = users("@Query(\"\") void a();");
        assertThat(Queries.in(Map.of("Users.java", users)).get(0).positions())
                .containsExactly(at(users, users.indexOf("\") void")));
    }

    /** Checks that the one query of an interface's body has its {@code emial} where the text has it. */
    private static Queries.Mapped assertFault(String body) {
        String source = users(body);
        Queries.Mapped query = only(body);
        int written = source.indexOf("emial");
        for (int i = 0; i < "emial".length(); i++) {
            assertThat(query.positions().get(query.sql().indexOf("emial") + i)).isEqualTo(at(source, written + i));
        }
        return query;
    }

    private static Queries.Mapped only(String body) {
        return Queries.in(Map.of("Users.java", users(body))).get(0);
    }

    private static String users(String body) {
        return "import dev.pgdbm.annotation.*;\ninterface Users {\n" + body + "\n}\n";
    }

    private static Position at(String source, int offset) {
        return at("Users.java", source, offset);
    }

    static Position at(String file, String source, int offset) {
        String[] lines = source.substring(0, offset).split("\r\n|\r|\n", -1);
        return new Position(file, lines.length, lines[lines.length - 1].length() + 1);
    }
}
