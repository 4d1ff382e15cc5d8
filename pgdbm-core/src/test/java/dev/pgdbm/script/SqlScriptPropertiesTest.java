package dev.pgdbm.script;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SqlScriptPropertiesTest {
    @Property
    void statementsAndProblemsArePiecesOfAnyText(@ForAll("scripts") String sql) {
        SqlScript script = SqlScript.parse(sql);
        assertThat(script.statements()).allMatch(statement -> sql.startsWith(statement.text(), statement.offset()));
        assertThat(script.problems())
                .allMatch(problem -> problem.offset() + problem.length() <= sql.length() && problem.length() > 0);
    }

    @Property
    void aStatementIsAScriptOfOneStatement(@ForAll("scripts") String sql) {
        for (ScriptStatement statement : SqlScript.parse(sql).statements()) {
            if (SqlScript.parse(sql).problems().isEmpty()) {
                assertThat(SqlScript.parse(statement.text()).statements())
                        .containsExactly(new ScriptStatement(0, statement.text(), statement.keywords()));
            }
        }
    }

    /** Texts full of what the splitter must know about. */
    @Provide
    Arbitrary<String> scripts() {
        return Arbitraries.of(
                        "SELECT",
                        "CREATE",
                        "FUNCTION",
                        "RULE",
                        "BEGIN",
                        "ATOMIC",
                        "CASE",
                        "END",
                        "COMMIT",
                        "AS",
                        ".",
                        "COPY",
                        "FROM",
                        "STDIN",
                        ";",
                        ";",
                        " ",
                        " ",
                        "\n",
                        "(",
                        ")",
                        "'",
                        "\"",
                        "$$",
                        "--",
                        "/*",
                        "*/",
                        "\\",
                        "\n\\.\n",
                        "x",
                        "é",
                        "🐘")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join(" ", pieces));
    }
}
