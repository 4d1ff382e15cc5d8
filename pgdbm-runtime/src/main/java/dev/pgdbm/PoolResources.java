package dev.pgdbm;

import dev.pgdbm.internal.dynamic.DynamicStatements;
import dev.pgdbm.internal.execute.RenderedStatements;
import dev.pgdbm.internal.guard.NoGuard;
import dev.pgdbm.internal.guard.SchemaGuard;
import dev.pgdbm.internal.guard.StrictGuard;
import dev.pgdbm.internal.guard.WarningGuard;
import dev.pgdbm.internal.json.JsonLibrary;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.json.JsonCodec;

/** What all databases of a pool share: its connections, and what is cached about statements and DAOs. */
record PoolResources(
        ConnectionSource source,
        SchemaGuard guard,
        RenderedStatements rendered,
        DynamicStatements dynamic,
        DaoConstructors daos,
        JsonLibrary json) {
    static PoolResources of(ConnectionSource source, SchemaCheck check) {
        return new PoolResources(
                source,
                guard(check, source),
                new RenderedStatements(),
                new DynamicStatements(),
                new DaoConstructors(),
                JsonLibrary.found());
    }

    PoolResources with(JsonCodec codec) {
        return new PoolResources(source, guard, rendered, dynamic, daos, JsonLibrary.of(codec));
    }

    private static SchemaGuard guard(SchemaCheck check, ConnectionSource source) {
        return switch (check) {
            case WARN -> new WarningGuard(source);
            case STRICT -> new StrictGuard();
            case OFF -> new NoGuard();
        };
    }
}
