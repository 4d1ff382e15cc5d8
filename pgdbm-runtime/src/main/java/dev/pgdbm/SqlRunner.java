package dev.pgdbm;

import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.error.InvalidDao;
import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.error.SerializationFailure;
import dev.pgdbm.error.TransactionRolledBack;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.StatementExecutor;
import org.jspecify.annotations.Nullable;

/** What a DAO needs: one schema, and connections to run statements on. */
public sealed interface SqlRunner permits Database, Transaction {
    /** The schema that {@code <<tables.…>>} stands for. */
    SchemaName schema();

    /**
     * The DAO of an interface; cheap, and as safe for threads as this object.
     *
     * @param <D> the interface, annotated with {@code @Dao}
     * @throws InvalidDao if it is no DAO, or its implementation was not generated
     * @throws SchemaMismatch if the schema is not what the DAO was compiled against, and the check is {@link SchemaCheck#STRICT}
     */
    <D> D dao(Class<D> dao);

    /**
     * A statement that is not known at build.
     *
     * <pre>{@code
     * List<String> names = database.sql("SELECT name FROM <<tables.users>> WHERE id = ANY(:ids)")
     *         .bind("ids", List.of(1L, 2L))
     *         .list(row -> row.get("name", String.class));
     * }</pre>
     *
     * @param template one statement, with placeholders and {@code :name} parameters
     * @throws InvalidTemplate if the template has a mistake
     * @throws InvalidBinding if it has more than 65,535 parameters, which PostgreSQL does not take
     */
    SqlStatement sql(String template);

    /**
     * Runs work in a transaction and returns its result; see {@link #inTransaction} for work that has none.
     *
     * <p>Commits when the work returns, rolls back when it throws anything. Inside a transaction it is a savepoint: what the work
     * throws rolls back to it, and the surrounding transaction may catch it and go on.
     *
     * <pre>{@code User ada = acme.transaction(tx -> tx.dao(Users.class).create("ada@example.com", null));}</pre>
     *
     * @param <R> what the work returns
     * @param <X> the checked exception that the work throws, if any
     * @throws X as the work does
     * @throws TransactionRolledBack if a statement failed and the work swallowed that
     */
    <R extends @Nullable Object, X extends Exception> R transaction(TransactionWork<R, X> work) throws X;

    /**
     * Runs a task in a transaction; {@link #transaction} without a result.
     *
     * <pre>{@code acme.inTransaction(tx -> tx.dao(Users.class).delete(7));}</pre>
     *
     * @param <X> the checked exception that the task throws, if any
     * @throws X as the task does
     * @throws TransactionRolledBack if a statement failed and the task swallowed that
     */
    <X extends Exception> void inTransaction(TransactionTask<X> task) throws X;

    /**
     * Runs work in a transaction with characteristics of its own; else as {@link #transaction(TransactionWork)}.
     *
     * <p>Inside a transaction the server decides: {@code READ ONLY} holds until the work ends, and an isolation level other than the
     * transaction's is refused with SQLSTATE 25001 rather than ignored.
     *
     * @param <R> what the work returns
     * @param <X> the checked exception that the work throws, if any
     * @throws X as the work does
     * @throws TransactionRolledBack if a statement failed and the work swallowed that
     * @throws SerializationFailure if, at {@code REPEATABLE_READ} or {@code SERIALIZABLE}, a concurrent transaction got in the way
     */
    <R extends @Nullable Object, X extends Exception> R transaction(
            TransactionOptions options, TransactionWork<R, X> work) throws X;

    /**
     * Runs a task in a transaction with characteristics of its own; {@link #transaction(TransactionOptions, TransactionWork)} without
     * a result.
     *
     * @param <X> the checked exception that the task throws, if any
     * @throws X as the task does
     * @throws TransactionRolledBack if a statement failed and the task swallowed that
     * @throws SerializationFailure if, at {@code REPEATABLE_READ} or {@code SERIALIZABLE}, a concurrent transaction got in the way
     */
    <X extends Exception> void inTransaction(TransactionOptions options, TransactionTask<X> task) throws X;

    /** What generated code runs its statements with; not for applications. */
    StatementExecutor executor();

    /**
     * What generated code runs its statements with, as {@link #executor()}; not for applications.
     *
     * @param checked what the statements rely on, to be compared with the schema as {@link SchemaCheck} says
     * @throws SchemaMismatch if the schema differs, and the check is {@link SchemaCheck#STRICT}
     */
    StatementExecutor executor(CheckedSchema checked);
}
