package dev.pgdbm.processor.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.embedded.EmbeddedOptions;
import dev.pgdbm.processor.describe.Preparation.Prepared;
import dev.pgdbm.processor.describe.fuzz.RandomQuery;
import dev.pgdbm.processor.model.NullCause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Runs random statements over tables full of NULL: a column that is said to be never NULL must not be.
 *
 * <p>{@code -Dfuzz} runs ten times as many, {@code -Dfuzz.seed=…} others or the ones of a failure.
 */
class NullabilityFuzzTest {
    private static final int STATEMENTS = System.getProperty("fuzz") == null ? 2_000 : 20_000;
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_401L);

    /** Less would mean that the analysis gives up where it used to know. */
    private static final double LEAST_SHARE = 0.20;

    private int most = STATEMENTS;
    private int statements;
    private int columns;
    private int neverNull;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void columnsThatAreNeverNullNeverAre() throws SQLException {
        run(EmbeddedOptions.DEFAULT_MAJOR_VERSION);
    }

    /** Which has no {@code varnullingrels}: what nulls a column follows from the join tree. */
    @Test
    void nothingIsMissedBefore16() throws SQLException {
        most = STATEMENTS / 4;
        run(14);
    }

    private void run(int major) throws SQLException {
        try (CheckConnection connection = CheckConnection.after("nullability/fuzz.sql", major)) {
            connection.jdbc().setAutoCommit(false);
            for (long seed = SEED; statements < most && refusals() < STATEMENTS; seed++) {
                run(connection, seed);
            }
        }
        System.out.printf(
                "fuzz from seed %d on PostgreSQL %d: %d statements, %d columns, %d (%.1f %%) never NULL, %d wrong; refused %s%n",
                SEED, major, statements, columns, neverNull, 100.0 * neverNull / columns, wrong.size(), refused);
        assertThat(wrong).isEmpty();
        assertThat((double) neverNull / columns).isGreaterThan(LEAST_SHARE);
        assertThat(statements).isEqualTo(most);
    }

    private int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void run(CheckConnection connection, long seed) throws SQLException {
        String sql = new RandomQuery(new Random(seed)).statement();
        try {
            List<Optional<NullCause>> causes = connection.causes(prepare(connection, sql), parameter -> true);
            execute(connection, seed, sql, causes);
            statements += 1;
            columns += causes.size();
            neverNull += (int) causes.stream().filter(Optional::isEmpty).count();
        } catch (SQLException failure) {
            refused.merge(String.valueOf(failure.getSQLState()), 1, Integer::sum);
            if (Boolean.getBoolean("fuzz.refused")) {
                System.out.println(failure.getMessage() + "\n" + sql);
            }
        }
        if (connection.jdbc().isClosed()) {
            throw new AssertionError("seed %d ends the connection: %s".formatted(seed, sql));
        }
        connection.jdbc().rollback();
    }

    private static Prepared prepare(CheckConnection connection, String sql) throws SQLException {
        try (Statement timeout = connection.jdbc().createStatement()) {
            timeout.execute("SET LOCAL statement_timeout = '2s'");
        }
        return connection.prepare(sql);
    }

    private void execute(CheckConnection connection, long seed, String sql, List<Optional<NullCause>> causes)
            throws SQLException {
        try (Statement statement = connection.jdbc().createStatement()) {
            statement.setMaxRows(3_000);
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    compare(rows, seed, sql, causes);
                }
            }
        }
    }

    private void compare(ResultSet rows, long seed, String sql, List<Optional<NullCause>> causes) throws SQLException {
        for (int i = 0; i < causes.size(); i++) {
            if (rows.getString(i + 1) == null && causes.get(i).isEmpty()) {
                String fault = "column %d of seed %d: %s".formatted(i + 1, seed, sql);
                if (!wrong.contains(fault)) {
                    wrong.add(fault);
                }
            }
        }
    }
}
