package dev.pgdbm.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.fixture.CaseDirectories;
import dev.pgdbm.fixture.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Compares the splitter with the server's own parser, and with that of the driver, on all cases that can be run. */
@Timeout(60)
class ServerAgreementTest {
    private static final Set<String> CANNOT_RUN = Set.of("copy of server files is no problem");

    /** pgJDBC reads the second part of a continued E string by the rules of a plain one, and cuts inside it. */
    private static final Set<String> CUT_BY_THE_DRIVER = Set.of("string continued over lines");

    private static Connection wholeScripts;
    private static Connection singleStatements;

    @BeforeAll
    static void connect() throws SQLException {
        // In this mode the driver splits nothing: the server answers once for each statement that it finds.
        wholeScripts = TestServer.connect("preferQueryMode", "simple");
        wholeScripts.setAutoCommit(false);
        singleStatements = TestServer.connect();
        singleStatements.setAutoCommit(false);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        wholeScripts.close();
        singleStatements.close();
    }

    @TestFactory
    Stream<DynamicTest> findsTheSameStatements() {
        return CaseDirectories.inputs("script")
                .filter(input -> isRunnable(SqlScript.parse(CaseDirectories.read(input))))
                .filter(input -> !CANNOT_RUN.contains(CaseDirectories.claim(input.getParent())))
                .map(input -> DynamicTest.dynamicTest(CaseDirectories.claim(input.getParent()), () -> compare(input)));
    }

    private static boolean isRunnable(SqlScript script) {
        return script.problems().isEmpty()
                && !script.wrapped()
                && !script.statements().isEmpty();
    }

    private static void compare(Path input) throws SQLException {
        String sql = CaseDirectories.read(input);
        SqlScript script = SqlScript.parse(sql);
        assertThat(answers(wholeScripts, List.of(sql)))
                .containsExactly(script.statements().size());
        if (CUT_BY_THE_DRIVER.contains(CaseDirectories.claim(input.getParent()))) {
            return;
        }
        assertThat(answers(
                        singleStatements,
                        script.statements().stream().map(ScriptStatement::text).toList()))
                .containsOnly(1);
    }

    /** The number of answers to each; rolled back at once, for both connections create the same objects. */
    private static List<Integer> answers(Connection connection, List<String> texts) throws SQLException {
        try {
            List<Integer> answers = new ArrayList<>();
            for (String text : texts) {
                answers.add(answers(connection, text));
            }
            return answers;
        } finally {
            connection.rollback();
        }
    }

    private static int answers(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            int answers = 1;
            while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
                answers += 1;
            }
            return answers;
        }
    }
}
