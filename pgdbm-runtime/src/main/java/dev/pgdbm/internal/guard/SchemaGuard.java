package dev.pgdbm.internal.guard;

import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.StatementExecutor;

/** Notices DAOs on schemas that they were not compiled against. */
public interface SchemaGuard extends AutoCloseable {
    /**
     * A DAO was made.
     *
     * @param executor of the DAO, for a guard that does not wait
     * @throws dev.pgdbm.error.SchemaMismatch if the schema differs, and that is an error
     */
    void bound(CheckedSchema dao, SchemaName schema, StatementExecutor executor);

    /** A migration begins: until it ends, what a schema has says nothing. */
    void migrationBegins(SchemaName schema);

    /** A migration has ended, well or not: what was known of the schema is out of date. */
    void migrationEnded(SchemaName schema);

    /** Stops whatever goes on. */
    @Override
    void close();
}
