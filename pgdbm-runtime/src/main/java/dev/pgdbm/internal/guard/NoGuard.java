package dev.pgdbm.internal.guard;

import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.StatementExecutor;

/** Compares nothing. */
public final class NoGuard implements SchemaGuard {
    @Override
    public void bound(CheckedSchema dao, SchemaName schema, StatementExecutor executor) {}

    @Override
    public void migrationBegins(SchemaName schema) {}

    @Override
    public void migrationEnded(SchemaName schema) {}

    @Override
    public void close() {}
}
