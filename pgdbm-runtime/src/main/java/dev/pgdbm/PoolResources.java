package dev.pgdbm;

import dev.pgdbm.internal.dynamic.DynamicStatements;
import dev.pgdbm.internal.execute.RenderedStatements;
import dev.pgdbm.internal.guard.SchemaGuard;
import dev.pgdbm.internal.pool.ConnectionSource;

/** What all databases of a pool share: its connections, and what is cached about statements and DAOs. */
record PoolResources(
        ConnectionSource source,
        SchemaGuard guard,
        RenderedStatements rendered,
        DynamicStatements dynamic,
        DaoConstructors daos) {
    static PoolResources of(ConnectionSource source, SchemaCheck check) {
        return new PoolResources(
                source, check.guard(source), new RenderedStatements(), new DynamicStatements(), new DaoConstructors());
    }
}
