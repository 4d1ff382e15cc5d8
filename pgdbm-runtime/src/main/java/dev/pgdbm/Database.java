package dev.pgdbm;

import dev.pgdbm.annotation.SchemaModule;
import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.error.MigrationFailed;
import dev.pgdbm.error.MigrationsModified;
import dev.pgdbm.internal.execute.PooledExecutor;
import dev.pgdbm.internal.execute.SchemaStatements;
import dev.pgdbm.internal.migration.ModuleMigrations;
import dev.pgdbm.internal.transaction.TransactionRunner;
import dev.pgdbm.migration.MigrationReport;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.StatementExecutor;
import org.jspecify.annotations.Nullable;

/**
 * One schema of a pool, for life: a tenant, a service; immutable, thread-safe, and nothing to close.
 *
 * <p>Each statement runs on a connection of its own and commits at once; {@link #transaction} groups them.
 *
 * <pre>{@code
 * Database acme = pool.schema("acme");
 * acme.migrate(Shop.class);
 * Optional<User> ada = acme.dao(Users.class).byEmail("ada@example.com");
 * User eve = acme.transaction(tx -> tx.dao(Users.class).create("eve@example.com", null));
 * }</pre>
 */
public final class Database implements SqlRunner {
    private final PoolResources resources;
    private final SchemaStatements statements;
    private final StatementExecutor executor;

    Database(PoolResources resources, SchemaName schema) {
        this.resources = resources;
        this.statements = new SchemaStatements(resources.rendered(), schema, resources.json());
        this.executor = new PooledExecutor(resources.source(), statements, resources.calls());
    }

    @Override
    public SchemaName schema() {
        return statements.schema();
    }

    @Override
    public <D> D dao(Class<D> dao) {
        return resources.daos().create(dao, this);
    }

    @Override
    public SqlStatement sql(String template) {
        return new SqlStatement(resources.dynamic().of(template), executor);
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R transaction(TransactionWork<R, X> work) throws X {
        return transaction(TransactionOptions.defaults(), work);
    }

    @Override
    public <X extends Exception> void inTransaction(TransactionTask<X> task) throws X {
        inTransaction(TransactionOptions.defaults(), task);
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R transaction(
            TransactionOptions options, TransactionWork<R, X> work) throws X {
        return new TransactionRunner(resources.source(), statements)
                .run(options.characteristics(), block -> work.run(new Transaction(resources, block)));
    }

    @Override
    public <X extends Exception> void inTransaction(TransactionOptions options, TransactionTask<X> task) throws X {
        transaction(options, tx -> {
            task.run(tx);
            return tx;
        });
    }

    /**
     * Applies the migrations of a module that the schema lacks; creates the schema if need be.
     *
     * @param module the class annotated with {@link SchemaModule}, whose class loader has the files
     * @throws InvalidMigrations if files are missing or malformed
     * @throws MigrationsModified if a file was changed after it had been applied
     * @throws MigrationFailed if the server refuses a file
     */
    public MigrationReport migrate(Class<?> module) {
        resources.guard().migrationBegins(schema());
        try {
            return ModuleMigrations.of(module).migrate(resources.source(), schema());
        } finally {
            resources.guard().migrationEnded(schema());
        }
    }

    @Override
    public StatementExecutor executor() {
        return executor;
    }

    @Override
    public StatementExecutor executor(CheckedSchema checked) {
        resources.guard().bound(checked, schema(), executor);
        return executor;
    }

    /** The schema and where it is, without secrets. */
    @Override
    public String toString() {
        return "schema \"%s\" of %s".formatted(schema(), resources.source());
    }
}
