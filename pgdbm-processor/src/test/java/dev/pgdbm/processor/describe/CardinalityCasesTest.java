package dev.pgdbm.processor.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.describe.Preparation.Prepared;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Cardinality.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The table of statements in {@code cardinality/cases.sql}: how many rows each may return and why, and the server asked whether
 * that is so.
 *
 * <p>{@code -Dcases.update=true} rewrites the verdicts, {@code -Dtest.postgres=16} asks another major version.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardinalityCasesTest {
    private static final String CASES = "cardinality/cases.sql";
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    private final List<NamedStatement> found = new ArrayList<>();
    private CheckConnection connection;

    @BeforeAll
    void open() throws SQLException {
        connection = CheckConnection.after("cardinality/cases-schema.sql");
        connection.jdbc().setAutoCommit(false);
    }

    @AfterAll
    void close() throws SQLException, IOException {
        connection.close();
        if (UPDATE) {
            String text = found.stream().map(NamedStatement::toString).collect(Collectors.joining("\n"));
            Files.writeString(Path.of("src/test/resources", CASES), text);
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() {
        return NamedStatement.all(CASES).stream()
                .filter(one -> one.since() <= CheckConnection.MAJOR)
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> run(one)));
    }

    private void run(NamedStatement one) throws SQLException {
        try {
            Prepared prepared = connection.prepare(one.sql());
            Cardinality cardinality = connection.cardinality(prepared);
            List<String> verdicts = List.of(verdict(cardinality));
            found.add(one.with(verdicts));
            if (!UPDATE) {
                assertThat(verdicts).isEqualTo(one.verdicts());
            }
            compare(one.sql(), cardinality.rows());
        } finally {
            connection.jdbc().rollback();
        }
    }

    private static String verdict(Cardinality cardinality) {
        String rows = cardinality.rows().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String keys = cardinality
                .unpinned()
                .map(relation -> " with keys " + relation.keys())
                .orElse("");
        return rows + ": " + cardinality.reason() + keys;
    }

    private void compare(String sql, Rows expected) throws SQLException {
        if (sql.contains("?")) {
            return;
        }
        try (Statement statement = connection.jdbc().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            boolean first = rows.next();
            boolean second = first && rows.next();
            assertThat(first || expected != Rows.ONE).as("a row").isTrue();
            assertThat(second && expected != Rows.MANY).as("a second row").isFalse();
        }
    }
}
