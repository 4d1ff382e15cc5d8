package dev.pgdbm.processor.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.describe.fuzz.RandomQuery;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Cardinality.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Runs random statements: one that is said to return at most a row must not return two, and one that is said to return a row must.
 *
 * <p>{@code -Dfuzz} runs ten times as many, {@code -Dfuzz.seed=…} others or the ones of a failure.
 */
class CardinalityFuzzTest {
    private static final int STATEMENTS = System.getProperty("fuzz") == null ? 2_000 : 20_000;
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_701L);

    /** Less would mean that the analysis gives up where it used to know. */
    private static final double LEAST_SHARE = 0.15;

    private int statements;
    private int single;
    private int reallySingle;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void statementsOfAtMostOneRowNeverReturnTwo() throws SQLException {
        try (CheckConnection connection = CheckConnection.after("nullability/fuzz.sql")) {
            connection.run("cardinality/fuzz.sql");
            connection.jdbc().setAutoCommit(false);
            for (long seed = SEED; statements < STATEMENTS && refusals() < STATEMENTS; seed++) {
                run(connection, seed);
            }
        }
        System.out.printf(
                "fuzz from seed %d on PostgreSQL %d: %d statements, %d (%.1f %%) proved to return at most a row of %d that did, %d wrong; refused %s%n",
                SEED,
                CheckConnection.MAJOR,
                statements,
                single,
                100.0 * single / statements,
                reallySingle,
                wrong.size(),
                refused);
        assertThat(wrong).isEmpty();
        assertThat((double) single / statements).isGreaterThan(LEAST_SHARE);
        assertThat(statements).isEqualTo(STATEMENTS);
    }

    private int refusals() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void run(CheckConnection connection, long seed) throws SQLException {
        Random random = new Random(seed);
        String sql = (seed % 4 == 0 ? new RandomQuery(random) : RandomQuery.keyed(random)).statement();
        try (Statement statement = connection.jdbc().createStatement()) {
            statement.execute("SET LOCAL statement_timeout = '2s'");
            Cardinality cardinality = connection.cardinality(connection.prepare(sql));
            compare(statement, seed, sql, cardinality);
        } catch (SQLException failure) {
            refused.merge(String.valueOf(failure.getSQLState()), 1, Integer::sum);
        }
        connection.jdbc().rollback();
    }

    private void compare(Statement statement, long seed, String sql, Cardinality cardinality) throws SQLException {
        statement.setMaxRows(2);
        int found = 0;
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found += 1;
            }
        }
        statements += 1;
        single += cardinality.isSingle() ? 1 : 0;
        reallySingle += found < 2 ? 1 : 0;
        if (cardinality.isSingle() && found > 1 || cardinality.rows() == Rows.ONE && found < 1) {
            wrong.add("%d rows of seed %d, %s: %s".formatted(found, seed, cardinality, sql));
        }
    }
}
