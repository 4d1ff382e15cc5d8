package dev.pgdbm.internal.pool;

import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.internal.failure.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source that somebody else owns: we close its connections, never it. */
public final class BorrowedDataSource implements ConnectionSource {
    private final DataSource dataSource;

    /** @param dataSource somebody else's */
    public BorrowedDataSource(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Connection connect() {
        try {
            Connection connection = dataSource.getConnection();
            if (isInAutocommit(connection)) {
                return connection;
            }
            connection.close();
        } catch (SQLException failure) {
            throw Failures.connecting(failure, "the data source");
        }
        // Turning it on could commit a transaction of the owner; leaving it off would lose every statement.
        throw new InvalidConfiguration(
                "the data source gives out connections with autocommit off, so that single statements would never be committed;"
                        + " configure it with autocommit on");
    }

    private static boolean isInAutocommit(Connection connection) throws SQLException {
        try {
            return connection.getAutoCommit();
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** It is its owner's. */
    @Override
    public void evict(Connection connection) {}

    /** Nobody knows what its owner does. */
    @Override
    public boolean isBusy() {
        return false;
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "a borrowed data source";
    }
}
