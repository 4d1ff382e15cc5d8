package dev.pgdbm.internal.execute;

import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.DuplicateKey;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.error.ReadOnlyTransaction;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.internal.pool.OpenTransaction;
import dev.pgdbm.internal.stream.OwnTransaction;
import dev.pgdbm.internal.stream.StreamLeaks;
import dev.pgdbm.internal.stream.StreamQuery;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.JsonText;
import dev.pgdbm.support.JsonType;
import dev.pgdbm.support.RowReader;
import dev.pgdbm.support.StatementBinder;
import dev.pgdbm.support.StatementExecutor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs each statement on a connection of its own, in autocommit mode. */
public final class PooledExecutor implements StatementExecutor {
    private static final Logger LOG = LoggerFactory.getLogger(PooledExecutor.class);

    private final ConnectionSource source;
    private final SchemaStatements statements;
    private final AsyncCalls calls;

    /**
     * @param source of connections
     * @param statements of the schema
     * @param calls for futures
     */
    public PooledExecutor(ConnectionSource source, SchemaStatements statements, AsyncCalls calls) {
        this.source = source;
        this.statements = statements;
        this.calls = calls;
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
    public <T extends @Nullable Object> Stream<T> stream(
            DaoStatement statement, int fetchSize, StatementBinder binder, RowReader<T> reader) {
        StreamQuery<T> query = new StreamQuery<>(statement, sql(statement), fetchSize, binder, reader);
        Connection connection = connect(statement);
        OwnTransaction own = OwnTransaction.begin(connection, failure -> failure(statement, connection, failure));
        return StreamLeaks.watched(query.open(own));
    }

    @Override
    public <T extends @Nullable Object> CompletableFuture<T> async(DaoStatement statement, Supplier<T> call) {
        return calls.run(statement, call);
    }

    @Override
    public PgdbmException failure(DaoStatement statement, Connection connection, SQLException failure) {
        DatabaseFailure failed = statements.failure(statement, failure);
        if (failed instanceof ReadOnlyTransaction) {
            // A primary that became a standby keeps its connections, and refuses every write
            // (brettwooldridge/HikariCP#1802).
            source.evict(connection);
        }
        return failed;
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
