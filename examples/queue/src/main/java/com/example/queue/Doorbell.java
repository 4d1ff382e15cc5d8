package com.example.queue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Rings when a job was added to a schema, with one listening connection however many workers wait.
 *
 * <p>The connection is no pool's: LISTEN belongs to a session, and a pool hands sessions on.
 */
final class Doorbell implements Runnable {
    private static final int POLL_MILLIS = 500;

    private final Connection connection;
    private final String schema;
    private long rings;

    private Doorbell(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /**
     * Listens from now on.
     *
     * @param connection in autocommit, for this alone
     */
    static Doorbell listen(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN jobs");
        }
        return new Doorbell(connection, schema);
    }

    /** Waits for notifications until its thread is interrupted or its connection closed. */
    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                for (PGNotification notification :
                        connection.unwrap(PGConnection.class).getNotifications(POLL_MILLIS)) {
                    if (notification.getParameter().equals(schema)) {
                        ring();
                    }
                }
            }
        } catch (SQLException closed) {
            // Workers look for themselves when their patience ends.
            ring();
        }
    }

    private synchronized void ring() {
        rings += 1;
        notifyAll();
    }

    /** How often it has rung. */
    synchronized long rings() {
        return rings;
    }

    /** Waits until it rings once more than so often, or for so long. */
    synchronized void await(long heard, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (rings == heard && System.nanoTime() < end) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }
}
