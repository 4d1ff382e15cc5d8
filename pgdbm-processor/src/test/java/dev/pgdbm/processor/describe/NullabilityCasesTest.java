package dev.pgdbm.processor.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.embedded.EmbeddedOptions;
import dev.pgdbm.processor.describe.Preparation.Prepared;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.NullCause.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The table of statements in {@code nullability/cases.sql}: the verdict and the reason of every column, and the same rows asked
 * whether they agree.
 *
 * <p>On every way of PostgreSQL to say what nulls a column: 14 does not, 16 does, 18 groups in another way as well. {@code
 * -Dcases.update=true} rewrites the verdicts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NullabilityCasesTest {
    private static final boolean UPDATE = Boolean.getBoolean("cases.update");

    private static final int NEWEST = EmbeddedOptions.DEFAULT_MAJOR_VERSION;

    private final List<NamedStatement> found = new ArrayList<>();
    private final Map<Integer, CheckConnection> connections = new HashMap<>();

    private CheckConnection connect(int major) {
        try {
            CheckConnection connection = CheckConnection.after("nullability/cases-schema.sql", major);
            if (major >= NEWEST) {
                connection.run("nullability/cases-schema-18.sql");
            }
            connection.jdbc().setAutoCommit(false);
            return connection;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterAll
    void close() throws SQLException, IOException {
        for (CheckConnection connection : connections.values()) {
            connection.close();
        }
        if (UPDATE) {
            String text = found.stream().map(NamedStatement::toString).collect(Collectors.joining("\n"));
            Files.writeString(Path.of("src/test/resources/nullability/cases.sql"), text);
        }
    }

    @TestFactory
    Stream<DynamicContainer> cases() {
        return Stream.of(14, 16, NEWEST)
                .map(major -> DynamicContainer.dynamicContainer("PostgreSQL " + major, on(major)));
    }

    private Stream<DynamicTest> on(int major) {
        return NamedStatement.all("nullability/cases.sql").stream()
                .filter(one -> one.since() <= major)
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), () -> run(one, connections.computeIfAbsent(major, this::connect), major)));
    }

    private void run(NamedStatement one, CheckConnection connection, int major) throws SQLException {
        try {
            Prepared prepared = connection.prepare(one.sql());
            boolean nullable = one.name().contains("nullable parameter");
            List<Optional<NullCause>> causes = connection.causes(prepared, parameter -> nullable);
            List<String> verdicts = IntStream.range(0, causes.size())
                    .mapToObj(
                            i -> prepared.columns().get(i).getColumnLabel() + ": " + verdict(one.sql(), causes.get(i)))
                    .toList();
            if (major == NEWEST) {
                found.add(one.with(verdicts));
            }
            if (!UPDATE) {
                assertThat(verdicts).isEqualTo(one.verdicts());
            }
            compare(connection, one.sql(), causes);
        } finally {
            connection.jdbc().rollback();
        }
    }

    private static String verdict(String sql, Optional<NullCause> cause) {
        return cause.map(known -> known + line(sql, known)).orElse("never");
    }

    private static String line(String sql, NullCause cause) {
        if (cause.kind() != Kind.JOIN || !cause.within().isEmpty()) {
            return "";
        }
        int before = cause.offset() < 0 ? -1 : new String(sql.getBytes(UTF_8), 0, cause.offset(), UTF_8).length();
        int join = JoinClause.offset(sql, cause.subject(), before);
        return join < 0
                ? " (?)"
                : " (line %d)"
                        .formatted(1
                                + sql.substring(0, join)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count());
    }

    /** A foreign server that is not there cannot be asked. */
    private static void compare(CheckConnection connection, String sql, List<Optional<NullCause>> causes)
            throws SQLException {
        if (sql.contains("?") || sql.contains("remote_users")) {
            return;
        }
        try (Statement statement = connection.jdbc().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (int i = 0; i < causes.size(); i++) {
                    assertThat(causes.get(i).isPresent() || rows.getString(i + 1) != null)
                            .as("column %d", i + 1)
                            .isTrue();
                }
            }
        }
    }
}
