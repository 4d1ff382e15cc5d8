package dev.pgdbm;

import dev.pgdbm.internal.dynamic.DynamicStatements;
import dev.pgdbm.internal.execute.AsyncCalls;
import dev.pgdbm.internal.execute.RenderedStatements;
import dev.pgdbm.internal.guard.NoGuard;
import dev.pgdbm.internal.guard.SchemaGuard;
import dev.pgdbm.internal.guard.StrictGuard;
import dev.pgdbm.internal.guard.WarningGuard;
import dev.pgdbm.internal.json.JsonLibrary;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.json.JsonCodec;
import java.util.concurrent.Executor;

/** What all databases of a pool share: its connections, and what is cached about statements and DAOs. */
record PoolResources(
        ConnectionSource source,
        SchemaGuard guard,
        RenderedStatements rendered,
        DynamicStatements dynamic,
        DaoConstructors daos,
        JsonLibrary json,
        AsyncCalls calls) {
    /** @param threads for futures */
    static PoolResources of(ConnectionSource source, SchemaCheck check, Executor threads) {
        return new PoolResources(
                source,
                guard(check, source),
                new RenderedStatements(),
                new DynamicStatements(),
                new DaoConstructors(),
                JsonLibrary.found(),
                new AsyncCalls(threads));
    }

    PoolResources with(JsonCodec codec) {
        return new PoolResources(source, guard, rendered, dynamic, daos, JsonLibrary.of(codec), calls);
    }

    private static SchemaGuard guard(SchemaCheck check, ConnectionSource source) {
        return switch (check) {
            case WARN -> new WarningGuard(source);
            case STRICT -> new StrictGuard();
            case OFF -> new NoGuard();
        };
    }
}
