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
            return inAutocommit(dataSource.getConnection());
        } catch (SQLException failure) {
            throw Failures.connecting(failure, "the data source");
        }
    }

    // Turning it on could commit a transaction of the owner; leaving it off would lose every statement.
    private static Connection inAutocommit(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            return connection;
        }
        connection.close();
        throw new InvalidConfiguration(
                "the data source gives out connections with autocommit off, so that single statements would never be committed;"
                        + " configure it with autocommit on");
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "a borrowed data source";
    }
}
