package dev.pgdbm.internal.stream;

import dev.pgdbm.error.PgdbmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A transaction for one stream alone, on a connection that goes back when it ends.
 *
 * <p>It is not read-only: a function that SELECT calls may write, which nobody knows before, and nothing is gained for one that
 * does not.
 */
public final class OwnTransaction implements StreamTransaction {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTransaction.class);

    private final Connection connection;
    private final Function<SQLException, PgdbmException> failures;

    private OwnTransaction(Connection connection, Function<SQLException, PgdbmException> failures) {
        this.connection = connection;
        this.failures = failures;
    }

    /**
     * Begins; the driver sends BEGIN together with the statement.
     *
     * @param connection in autocommit mode, from now on the transaction's
     * @param failures makes the exceptions for failures
     */
    public static OwnTransaction begin(Connection connection, Function<SQLException, PgdbmException> failures) {
        OwnTransaction begun = new OwnTransaction(connection, failures);
        try {
            connection.setAutoCommit(false);
            return begun;
        } catch (SQLException failure) {
            begun.abandoned();
            throw begun.failure(failure);
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** It lasts as long as the stream. */
    @Override
    public void refuseIfEnded() {}

    @Override
    public PgdbmException failure(SQLException failure) {
        return failures.apply(failure);
    }

    @Override
    public void succeeded() {
        try {
            connection.commit();
        } catch (SQLException failure) {
            PgdbmException thrown = failure(failure);
            failed(thrown);
            throw thrown;
        }
        giveBack();
    }

    @Override
    public void failed(Throwable because) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException failure) {
            because.addSuppressed(failure(failure));
            abandoned();
            return;
        }
        giveBack();
    }

    private void giveBack() {
        try (connection) {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException | RuntimeException failure) {
            // The transaction has ended, well or with its own exception; the pool replaces the connection.
            LOG.warn("the connection of a stream could not be given back", failure);
        }
    }

    /** Evicts the connection, without waiting for the server: it may be in the midst of sending rows. */
    @Override
    public void abandoned() {
        try (connection) {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException failure) {
            LOG.warn("the connection of a stream could not be closed", failure);
        }
    }
}
