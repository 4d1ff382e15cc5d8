package dev.pgdbm.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
    private static final SourceRef SOURCE = new SourceRef() {};
    private static final String SQL = """
            INSERT INTO x
            SELECT id, emial FROM <<tables.users>>
            """;
    private static final int EMIAL = SQL.indexOf("emial");

    private static final Problem COLUMN = Problem.error(
                    "unknown-column",
                    Location.of(SOURCE, EMIAL, 5),
                    "column \"emial\" does not exist in <<tables.users>>")
            .label("did you mean \"email\"?")
            .note("\"users\" is created in 001_users.sql:1 with columns id, email, full_name")
            .fix("write email");

    @Test
    void whole() {
        assertText(COLUMN, "Users.java:8:20", """
                column "emial" does not exist in <<tables.users>> [pgdbm:unknown-column]
                  --> Users.java:8:20
                  |
                2 | SELECT id, emial FROM <<tables.users>>
                  |            ^^^^^ did you mean "email"?
                  = note: "users" is created in 001_users.sql:1 with columns id, email, full_name
                  fix: write email""");
    }

    @Test
    void positionInsideTheSqlOnly() {
        assertText(COLUMN, null, """
                column "emial" does not exist in <<tables.users>> [pgdbm:unknown-column]
                  --> line 2, column 12 of the SQL
                  |
                2 | SELECT id, emial FROM <<tables.users>>
                  |            ^^^^^ did you mean "email"?
                  = note: "users" is created in 001_users.sql:1 with columns id, email, full_name
                  fix: write email""");
    }

    @Test
    void onAPieceOfJava() {
        Problem unused = Problem.error(
                        "unused-parameter", Location.of(SOURCE), "parameter \"limit\" is not used in the SQL")
                .fix("add :limit to the query or remove the parameter");
        assertText(unused, "Users.java:21:40", """
                parameter "limit" is not used in the SQL [pgdbm:unused-parameter]
                  --> Users.java:21:40
                  fix: add :limit to the query or remove the parameter""");
        assertText(unused, null, """
                parameter "limit" is not used in the SQL [pgdbm:unused-parameter]
                  fix: add :limit to the query or remove the parameter""");
    }

    @Test
    void messageAlone() {
        Problem bare = Problem.warning("check-off", Location.of(SOURCE), "no statement was checked");
        assertText(bare, null, "no statement was checked [pgdbm:check-off]");
    }

    @Test
    void labelWithoutAFrame() {
        assertText(Problem.note("n", Location.of(SOURCE), "something").label("did you mean \"x\"?"), null, """
                something [pgdbm:n]
                  = did you mean "x"?""");
    }

    @Test
    void notesInTheirOrder() {
        assertText(
                Problem.error("e", Location.of(SOURCE), "something").note("one").note("two"), null, """
                something [pgdbm:e]
                  = note: one
                  = note: two""");
    }

    @Test
    void codeOfSeveralLinesToPaste() {
        assertText(
                Problem.error("e", Location.of(SOURCE), "something")
                        .note("first\nsecond")
                        .fix("write SELECT id,\n       email"),
                null,
                """
                something [pgdbm:e]
                  = note: first
                          second
                  fix: write SELECT id,
                              email""");
    }

    @Test
    void messageOfSeveralLinesBecomesOne() {
        Problem problem = Problem.error("e", Location.of(SOURCE, 0, 6), "the server said\r\n  no\n")
                .label("here,\nhere");
        assertText(problem, null, """
                the server said no [pgdbm:e]
                  --> line 1, column 1 of the SQL
                  |
                1 | INSERT INTO x
                  | ^^^^^^ here, here""");
    }

    @Test
    void inAFileOfSql() {
        SqlFile file = new SqlFile("001_users.sql", "-- users\r\nCREATE TABEL users ();\r\n");
        Problem syntax = Problem.error(
                "syntax", Location.inFile(SOURCE, file, file.text().indexOf("TABEL"), 5), "syntax error at \"TABEL\"");
        assertText(syntax, "Shop.java:3:1", """
                syntax error at "TABEL" [pgdbm:syntax]
                  --> 001_users.sql:2:8
                  |
                2 | CREATE TABEL users ();
                  |        ^^^^^""");
    }

    @Test
    void endOfInput() {
        Problem end = Problem.error("syntax", Location.of(SOURCE, SQL.length(), 0), "syntax error at end of input");
        assertThat(ProblemText.of(end, SQL, null)).contains("--> line 2, column 39 of the SQL\n");
    }

    private static void assertText(Problem problem, @Nullable String position, String expected) {
        String sql = problem.location().span() == null ? null : SQL;
        assertThat(ProblemText.of(problem, sql, position)).isEqualTo(expected);
    }
}
