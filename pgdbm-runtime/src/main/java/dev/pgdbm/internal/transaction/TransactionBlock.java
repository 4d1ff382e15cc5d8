package dev.pgdbm.internal.transaction;

import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.DuplicateKey;
import dev.pgdbm.error.FutureInTransaction;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.error.ReadOnlyTransaction;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.error.TransactionEnded;
import dev.pgdbm.internal.execute.SchemaStatements;
import dev.pgdbm.internal.stream.StreamQuery;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.JsonText;
import dev.pgdbm.support.JsonType;
import dev.pgdbm.support.RowReader;
import dev.pgdbm.support.StatementBinder;
import dev.pgdbm.support.StatementExecutor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block of work in a transaction: runs its statements on the transaction's connection, until it ends. */
public final class TransactionBlock implements StatementExecutor {
    private final TransactionConnection transaction;
    private final SchemaStatements statements;
    private final boolean readOnly;
    private boolean ended;

    TransactionBlock(TransactionConnection transaction, SchemaStatements statements, boolean readOnly) {
        this.transaction = transaction;
        this.statements = statements;
        this.readOnly = readOnly;
    }

    /** The statements of its schema. */
    public SchemaStatements statements() {
        return statements;
    }

    /**
     * Runs work in a block of its own, between savepoints.
     *
     * @param characteristics what of the transaction is set
     * @throws X as the work does, after a rollback to the savepoint
     */
    public <R extends @Nullable Object, X extends Exception> R nested(
            Characteristics characteristics, BlockWork<R, X> work) throws X {
        refuseUse("transaction");
        Savepoint savepoint = transaction.savepoint();
        try {
            transaction.set(characteristics.sql());
            R result = new TransactionBlock(transaction, statements, readOnly || characteristics.readOnly()).run(work);
            transaction.release(savepoint);
            return result;
        } catch (Throwable failure) {
            transaction.rollback(savepoint, failure);
            throw failure;
        }
    }

    <R extends @Nullable Object, X extends Exception> R run(BlockWork<R, X> work) throws X {
        try {
            return work.run(this);
        } finally {
            ended = true;
        }
    }

    void refuseUse(String use) {
        if (ended) {
            throw new TransactionEnded(use);
        }
        transaction.refuseWhileCopying(use);
    }

    @Override
    public Connection connect(DaoStatement statement) {
        refuseUse(statement.id());
        if (statement.isCopy()) {
            transaction.copyBegins(statement.id());
        }
        return transaction.connection();
    }

    @Override
    public String sql(DaoStatement statement) {
        return statements.sql(statement);
    }

    /** Keeps the connection: it is the transaction's. */
    @Override
    public void release(DaoStatement statement, Connection connection) {
        if (statement.isCopy()) {
            transaction.copyEnds();
        }
    }

    @Override
    public <T extends @Nullable Object> Stream<T> stream(
            DaoStatement statement, int fetchSize, StatementBinder binder, RowReader<T> reader) {
        SurroundingTransaction surrounding = new SurroundingTransaction(this, statement, connect(statement));
        return new StreamQuery<>(statement, sql(statement), fetchSize, binder, reader).open(surrounding).stream();
    }

    @Override
    public <T extends @Nullable Object> CompletableFuture<T> async(DaoStatement statement, Supplier<T> call) {
        throw new FutureInTransaction(statement.id());
    }

    @Override
    public PgdbmException failure(DaoStatement statement, Connection connection, SQLException failure) {
        DatabaseFailure failed = statements.failure(statement, failure);
        transaction.statementFailed(failed);
        if (failed instanceof ReadOnlyTransaction && !readOnly) {
            transaction.evict();
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
