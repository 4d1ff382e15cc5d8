package dev.pgdbm;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A data source that was configured with autocommit off. */
final class WithoutAutocommit extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    private final PGSimpleDataSource lent;

    WithoutAutocommit(PGSimpleDataSource lent) {
        this.lent = lent;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = lent.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}
