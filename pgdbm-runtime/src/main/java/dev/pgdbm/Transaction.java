package dev.pgdbm;

import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.internal.transaction.TransactionBlock;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.StatementExecutor;
import org.jspecify.annotations.Nullable;

/**
 * A transaction in progress, or a savepoint in it; good for its block and no longer, and for one thread at a time.
 *
 * <pre>{@code
 * acme.inTransaction(tx -> {
 *     User ada = tx.dao(Users.class).create("ada@example.com", null);
 *     try {
 *         tx.inTransaction(inner -> inner.dao(Badges.class).award(ada.id()));
 *     } catch (UniqueViolation hasItAlready) {
 *         // Rolled back to the savepoint: ada is still being created.
 *     }
 * });
 * }</pre>
 */
public final class Transaction implements SqlRunner {
    private final PoolResources resources;
    private final TransactionBlock block;

    Transaction(PoolResources resources, TransactionBlock block) {
        this.resources = resources;
        this.block = block;
    }

    @Override
    public SchemaName schema() {
        return block.statements().schema();
    }

    @Override
    public <D> D dao(Class<D> dao) {
        return resources.daos().create(dao, this);
    }

    @Override
    public SqlStatement sql(String template) {
        return new SqlStatement(resources.dynamic().of(template), block);
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R transaction(TransactionWork<R, X> work) throws X {
        return transaction(TransactionOptions.defaults(), work);
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R transaction(
            TransactionOptions options, TransactionWork<R, X> work) throws X {
        return block.nested(options.characteristics(), inner -> work.run(new Transaction(resources, inner)));
    }

    @Override
    public <X extends Exception> void inTransaction(TransactionTask<X> task) throws X {
        inTransaction(TransactionOptions.defaults(), task);
    }

    @Override
    public <X extends Exception> void inTransaction(TransactionOptions options, TransactionTask<X> task) throws X {
        transaction(options, inner -> {
            task.run(inner);
            return inner;
        });
    }

    @Override
    public StatementExecutor executor() {
        return block;
    }

    @Override
    public StatementExecutor executor(CheckedSchema checked) {
        resources.guard().bound(checked, schema(), block);
        return block;
    }

    @Override
    public String toString() {
        return "transaction in schema \"%s\"".formatted(schema());
    }
}
