package dev.pgdbm.benchmark;

import dev.pgdbm.benchmark.Events.Event;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The same as {@link Events}, as an expert writes it who wants nothing but speed. */
final class HandWrittenEvents {
    private static final int BATCH = 1_000;

    private final DataSource source;
    private final String copy;
    private final String insertRows;
    private final String insert;

    HandWrittenEvents(DataSource source, String schema) {
        String columns = '"' + schema + "\".events (id, kind, note, quantity, amount, happened_at)";
        this.source = source;
        this.copy = "COPY " + columns + " FROM STDIN (FORMAT binary)";
        this.insertRows = "INSERT INTO " + columns + " SELECT * FROM unnest(?, ?, ?, ?, ?, ?)";
        this.insert = "INSERT INTO " + columns + " VALUES (?, ?, ?, ?, ?, ?)";
    }

    /** All or none, in pieces of 64 kB. */
    long copy(Iterator<Event> events) throws SQLException {
        try (Connection connection = source.getConnection()) {
            CopyIn target = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            try {
                return copy(events, target);
            } finally {
                if (target.isActive()) {
                    target.cancelCopy();
                }
            }
        }
    }

    private static long copy(Iterator<Event> events, CopyIn target) throws SQLException {
        EventBytes bytes = new EventBytes();
        while (events.hasNext()) {
            bytes.add(events.next());
            if (bytes.isFull()) {
                target.writeToCopy(bytes.array(), 0, bytes.size());
                bytes.clear();
            }
        }
        bytes.end();
        target.writeToCopy(bytes.array(), 0, bytes.size());
        return target.endCopy();
    }

    /** One array for each column. */
    int insertRows(List<Event> events) throws SQLException {
        EventColumns columns = EventColumns.of(events);
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(insertRows)) {
            columns.bind(statement);
            return statement.executeUpdate();
        }
    }

    /** All or none, 1,000 in a round trip. */
    long insertBatch(Iterator<Event> events) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                long inserted = insertBatch(events, statement);
                connection.commit();
                return inserted;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static long insertBatch(Iterator<Event> events, PreparedStatement statement) throws SQLException {
        long inserted = 0;
        int waiting = 0;
        while (events.hasNext()) {
            bind(statement, events.next());
            statement.addBatch();
            waiting += 1;
            if (waiting == BATCH || !events.hasNext()) {
                inserted += statement.executeBatch().length;
                waiting = 0;
            }
        }
        return inserted;
    }

    int insert(Event event) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            bind(statement, event);
            return statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, Event event) throws SQLException {
        statement.setLong(1, event.id());
        statement.setString(2, event.kind());
        statement.setString(3, event.note());
        statement.setInt(4, event.quantity());
        statement.setDouble(5, event.amount());
        statement.setObject(6, event.happenedAt().atOffset(ZoneOffset.UTC));
    }
}
