package dev.pgdbm.internal.execute;

import dev.pgdbm.error.DuplicateKey;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.internal.pool.OpenTransaction;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.JsonText;
import dev.pgdbm.support.JsonType;
import dev.pgdbm.support.StatementExecutor;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs each statement on a connection of its own, in autocommit mode. */
public final class PooledExecutor implements StatementExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(PooledExecutor.class);

    private final ConnectionSource source;
    private final SchemaStatements statements;

    /**
     * @param source of connections
     * @param statements of the schema
     */
    public PooledExecutor(ConnectionSource source, SchemaStatements statements) {
        this.source = source;
        this.statements = statements;
    }

    @Override
    public Connection connect(DaoStatement statement) {
        return source.connect();
    }

    @Override
    public String sql(DaoStatement statement) {
        return statements.sql(statement);
    }

    @Override
    public void release(DaoStatement statement, Connection connection) {
        try (connection) {
            if (statement.mayBeginTransaction() && OpenTransaction.rolledBack(connection)) {
                LOG.warn(
                        "{} began a transaction and left it open; it was rolled back: use transaction(...)",
                        statement.id());
            }
        } catch (SQLException | RuntimeException failure) {
            // The statement has ended, well or with its own exception; the pool replaces the connection.
            LOG.warn("{}: the connection could not be given back", statement.id(), failure);
        }
    }

    @Override
    public PgdbmException failure(DaoStatement statement, Connection connection, SQLException failure) {
        return statements.failure(statement, failure);
    }

    @Override
    public NoRow noRow(DaoStatement statement) {
        return statements.noRow(statement);
    }

    @Override
    public TooManyRows tooManyRows(DaoStatement statement) {
        return statements.tooManyRows(statement);
    }

    @Override
    public DuplicateKey duplicateKey(DaoStatement statement) {
        return statements.duplicateKey(statement);
    }

    @Override
    public <T> JsonText<T> json(JsonType<T> type) {
        return statements.json(type);
    }
}
