package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.script.ScriptStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationScriptTest {
    private static MigrationScript script(String sql) {
        return MigrationScript.of(
                MigrationFile.of("001_a.sql", sql, "db/001_a.sql"), SchemaName.of("a_rather_long_schema_name"));
    }

    @Test
    void statementsAreRendered() {
        assertThat(script("-- first\nCREATE TABLE {{tables.t}} (a int);\nSELECT 1;")
                        .statements())
                .extracting(ScriptStatement::text)
                .containsExactly("CREATE TABLE \"a_rather_long_schema_name\".t (a int)", "SELECT 1");
    }

    @Test
    void positionsOfTheServerLeadBackToTheFile() {
        MigrationScript script =
                script("-- first\r\nSELECT '🐘', x FROM <<tables.t>>\r\n WHERE <<schema>>.f(y);\n SELECT z");
        ScriptStatement first = script.statements().get(0);
        assertThat(script.locate(first, 1)).hasToString("2:1");
        assertThat(script.locate(first, codePointPosition(first, "x FROM"))).hasToString("2:14");
        assertThat(script.locate(first, codePointPosition(first, "long"))).hasToString("2:21");
        assertThat(script.locate(first, codePointPosition(first, "WHERE"))).hasToString("3:2");
        assertThat(script.locate(first, codePointPosition(first, "y)"))).hasToString("3:21");
        assertThat(script.locate(first, 10_000)).hasToString("3:23");
        assertThat(script.locate(script.statements().get(1), 8)).hasToString("4:9");
    }

    @Test
    void withoutAPositionItIsTheBeginningOfTheStatement() {
        MigrationScript script = script("\n\n  SELECT 1");
        assertThat(script.locate(script.statements().get(0), 0)).isEqualTo(new FilePosition(4, 3, 3));
    }

    @Test
    void problemsOfTemplateAndScriptComeTogetherInTheirOrder() {
        MigrationScript script = script("\\i x\nSELECT <<tables.t>>, <<tabels.t>>;\nCOMMIT;\n  'open");
        assertThat(script.problems())
                .extracting(MigrationProblem::toString)
                .containsExactly(
                        "db/001_a.sql:1:1: \\i is a command of psql, not SQL; remove it, or write in SQL what it stands for",
                        "db/001_a.sql:2:22: there is no placeholder \"<<tabels.t>>\"; write <<tables.t>>",
                        "db/001_a.sql:3:1: COMMIT is not for a file to say:"
                                + " it is committed together with the record of it; remove it",
                        "db/001_a.sql:4:3: what ' opens here is never closed; close it, or remove the opening '");
        assertThat(script.problems()).extracting(MigrationProblem::length).containsExactly(4, 12, 6, 1);
    }

    @Test
    void lengthsOfProblemsAreThoseInTheFile() {
        String copy = "COPY <<tables.t>> (a) FROM STDIN";
        assertThat(script(copy + ";").problems())
                .extracting(MigrationProblem::length)
                .containsExactly(copy.length());
        String savepoint = "SAVEPOINT <<tables.t>>";
        assertThat(script(savepoint).problems())
                .extracting(MigrationProblem::length)
                .containsExactly(savepoint.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- pgdbm:no-transaction\nSELECT 1",
                "\n-- about\n/* it */\n--pgdbm:no-transaction\n",
                "-- PGDBM:No-Transaction because of CONCURRENTLY\r\nSELECT 1",
                "\uFEFF-- pgdbm:no-transaction"
            })
    void theMarkerBelongsIntoTheFirstComments(String sql) {
        assertThat(script(sql).transactional()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1;\n-- pgdbm:no-transaction\n",
                "SELECT $$\n-- pgdbm:no-transaction\n$$",
                "-- about pgdbm:no-transaction\n",
                "-- pgdbm:no-transactions\n",
                ""
            })
    void elsewhereTheMarkerIsText(String sql) {
        assertThat(script(sql).transactional()).isTrue();
    }

    @Test
    void noTransactionAndAWrappingContradictEachOther() {
        assertThat(script("-- pgdbm:no-transaction\nBEGIN; SELECT 1; COMMIT;").problems())
                .extracting(MigrationProblem::code)
                .containsExactly("transaction-control");
    }

    private static int codePointPosition(ScriptStatement statement, String wanted) {
        int at = statement.text().indexOf(wanted);
        return statement.text().codePointCount(0, at) + 1;
    }

    @Test
    void excerptsOfLongLinesShowWhatIsNear() {
        String line = "x".repeat(500) + "\t" + "y".repeat(500);
        assertThat(FilePosition.of("a\n" + line, 502).excerpt("a\n" + line))
                .isEqualTo("   2 | " + "x".repeat(80) + "\t" + "y".repeat(79) + "\n     | " + " ".repeat(80) + "^");
    }
}
