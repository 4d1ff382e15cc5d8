package dev.pgdbm.internal.transaction;

import dev.pgdbm.error.CopyInProgress;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.Origin;
import dev.pgdbm.error.TransactionRolledBack;
import dev.pgdbm.internal.failure.Failures;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.internal.pool.OpenTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connection of one transaction, from BEGIN until it is given back. */
final class TransactionConnection {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionConnection.class);

    private final ConnectionSource source;
    private final Connection connection;
    private final String schema;
    private @Nullable DatabaseFailure failed;
    private @Nullable String copying;
    private boolean clean;

    private TransactionConnection(ConnectionSource source, String schema) {
        this.source = source;
        this.connection = source.connect();
        this.schema = schema;
    }

    /** Begins; the driver sends BEGIN together with the first statement. */
    static TransactionConnection begin(ConnectionSource source, String schema, String characteristics) {
        TransactionConnection begun = new TransactionConnection(source, schema);
        try {
            begun.begin(characteristics);
            return begun;
        } catch (SQLException failure) {
            DatabaseFailure thrown = begun.failure("BEGIN", failure);
            begun.rollback(thrown);
            begun.release();
            throw thrown;
        }
    }

    private void begin(String characteristics) throws SQLException {
        connection.setAutoCommit(false);
        execute(characteristics);
    }

    /** Sets characteristics, if there are any; within a savepoint they hold until that ends. */
    void set(String characteristics) {
        try {
            execute(characteristics);
        } catch (SQLException failure) {
            throw failure("SET TRANSACTION", failure);
        }
    }

    private void execute(String characteristics) throws SQLException {
        if (!characteristics.isEmpty()) {
            // Not setTransactionIsolation: that is for the session, costs a round trip, and another to undo it.
            try (Statement statement = connection.createStatement()) {
                statement.execute(characteristics);
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /** Lets nothing else run until the copy ends: the driver would wait for that, and so for ever. */
    void copyBegins(String statement) {
        copying = statement;
    }

    void copyEnds() {
        copying = null;
    }

    /** @param use what is attempted */
    void refuseWhileCopying(String use) {
        if (copying != null) {
            throw new CopyInProgress(use, copying);
        }
    }

    /** Remembers why the transaction is aborted, for the case that the failure is swallowed. */
    void statementFailed(DatabaseFailure failure) {
        try {
            failed = failed == null && OpenTransaction.isAborted(connection, true) ? failure : failed;
        } catch (SQLException unknown) {
            failure.addSuppressed(unknown);
        }
    }

    /** Keeps the connection for this transaction only: it writes no more, as those of a primary that became a standby. */
    void evict() {
        source.evict(connection);
    }

    void commit() {
        try {
            refuseIfAborted();
            connection.commit();
            clean = true;
        } catch (SQLException failure) {
            throw failure("COMMIT", failure);
        }
    }

    /** Rolls back because of a failure, which is never replaced by another. */
    void rollback(Throwable because) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
                clean = true;
            }
        } catch (SQLException failure) {
            because.addSuppressed(failure("ROLLBACK", failure));
        }
    }

    Savepoint savepoint() {
        try {
            return connection.setSavepoint();
        } catch (SQLException failure) {
            throw failure("SAVEPOINT", failure);
        }
    }

    void release(Savepoint savepoint) {
        try {
            refuseIfAborted();
            connection.releaseSavepoint(savepoint);
        } catch (SQLException failure) {
            throw failure("RELEASE SAVEPOINT", failure);
        }
    }

    /** Rolls back to a savepoint because of a failure, which is never replaced by another. */
    void rollback(Savepoint savepoint, Throwable because) {
        try {
            if (!connection.isClosed()) {
                connection.rollback(savepoint);
                connection.releaseSavepoint(savepoint);
                failed = null;
            }
        } catch (SQLException failure) {
            because.addSuppressed(failure("ROLLBACK TO SAVEPOINT", failure));
        }
    }

    /** Gives the connection back as it came. */
    void release() {
        try (connection) {
            if (clean) {
                connection.setAutoCommit(true);
            } else {
                // Autocommit would commit whatever is still open.
                connection.abort(Runnable::run);
            }
        } catch (SQLException | RuntimeException failure) {
            // The transaction has ended, well or with its own exception; the pool replaces the connection.
            LOG.warn("the connection of a transaction could not be given back", failure);
        }
    }

    // The server answers COMMIT of an aborted transaction with ROLLBACK, and the driver takes that for success
    // (pgjdbc/pgjdbc#1697).
    private void refuseIfAborted() throws SQLException {
        if (OpenTransaction.isAborted(connection, failed != null)) {
            throw new TransactionRolledBack(failed);
        }
    }

    private DatabaseFailure failure(String statement, SQLException failure) {
        return Failures.of(failure, new Origin(statement, schema));
    }
}
