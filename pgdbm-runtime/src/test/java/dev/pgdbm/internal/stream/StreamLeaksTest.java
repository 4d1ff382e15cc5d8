package dev.pgdbm.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.TestServer;
import dev.pgdbm.error.Origin;
import dev.pgdbm.internal.failure.Failures;
import dev.pgdbm.internal.stream.StreamLeaks.Leak;
import dev.pgdbm.support.DaoStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the cleaner does, done by hand: when it would is not for a test to know. */
class StreamLeaksTest {
    private final List<String> reports = new ArrayList<>();
    private final Throwable place = new Throwable("here");
    private Connection connection;
    private RowCursor<Long> cursor;

    @BeforeEach
    void open() throws SQLException {
        connection = TestServer.connect();
        StreamQuery<Long> query = new StreamQuery<>(
                DaoStatement.of("Users.each", "SELECT 1"),
                "SELECT generate_series(1, 100)",
                10,
                statement -> {},
                row -> row.getLong(1));
        cursor = query.open(OwnTransaction.begin(connection, failure -> Failures.of(failure, Origin.UNKNOWN)));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aForgottenStreamIsToldOnceWithItsStatementAndPlace() {
        cursor.advance(row -> {});

        leak().run();
        leak().run();

        assertThat(reports).containsExactly("Users.each was made here");
    }

    @Test
    void theConnectionOfAForgottenStreamIsNotUsedAgain() throws SQLException {
        leak().run();

        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void aStreamThatWasClosedIsNotTold() {
        cursor.close();

        leak().run();

        assertThat(reports).isEmpty();
    }

    @Test
    void aStreamThatWasReadToItsEndIsNotTold() {
        assertThat(cursor.stream().count()).isEqualTo(100);

        leak().run();

        assertThat(reports).isEmpty();
    }

    private Leak leak() {
        return new Leak(cursor, place, (statement, made) -> reports.add(statement + " was made " + made.getMessage()));
    }
}
