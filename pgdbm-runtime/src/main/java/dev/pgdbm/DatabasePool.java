package dev.pgdbm;

import dev.pgdbm.error.AuthenticationFailed;
import dev.pgdbm.error.ConnectionLost;
import dev.pgdbm.error.DatabaseNotFound;
import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.error.InvalidName;
import dev.pgdbm.error.TooManyConnections;
import dev.pgdbm.internal.pool.BorrowedDataSource;
import dev.pgdbm.internal.pool.HikariPool;
import dev.pgdbm.json.JsonCodec;
import dev.pgdbm.name.SchemaName;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/**
 * The connections to one database, for all of its schemas; thread-safe, and the only thing to close.
 *
 * <pre>{@code
 * try (DatabasePool pool = DatabasePool.open(PoolConfig.fromEnvironment())) {
 *     Database acme = pool.schema("acme");
 *     …
 * }
 * }</pre>
 */
public final class DatabasePool implements AutoCloseable {
    private final PoolResources resources;

    private DatabasePool(PoolResources resources) {
        this.resources = resources;
    }

    /**
     * Opens a pool of its own, once one connection has shown that it can be. A second pool to the same database is opened too,
     * with a warning in the log.
     *
     * @throws InvalidConfiguration if settings are missing or contradict each other
     * @throws ConnectionLost if the server cannot be reached: SQLSTATE class 08, or 57P03 while it starts
     * @throws AuthenticationFailed if it does not let the user in: SQLSTATE class 28
     * @throws DatabaseNotFound if there is no such database: SQLSTATE 3D000
     * @throws TooManyConnections if it has no free connection slot: SQLSTATE 53300
     */
    public static DatabasePool open(PoolConfig config) {
        return new DatabasePool(
                PoolResources.of(HikariPool.open(config.settings()), config.schemaCheck(), config.executor()));
    }

    /**
     * Uses the connections of a data source that somebody else owns and closes, such as Spring's. They must be pgJDBC's, or
     * wrappers of them, with autocommit on; {@code autosave=conservative} and {@code logServerErrorDetail=false} are recommended.
     */
    public static DatabasePool using(DataSource dataSource) {
        return using(dataSource, SchemaCheck.WARN);
    }

    /**
     * Uses the connections of a data source that somebody else owns and closes; else as {@link #using(DataSource)}.
     *
     * @param check what to do about DAOs on schemas that they were not compiled against
     */
    public static DatabasePool using(DataSource dataSource, SchemaCheck check) {
        return using(dataSource, check, PoolConfig.defaults().executor());
    }

    /**
     * Uses the connections of a data source that somebody else owns and closes; else as {@link #using(DataSource, SchemaCheck)}.
     *
     * @param executor on which methods run that return a {@code CompletableFuture}, see {@link PoolConfig#withExecutor}
     */
    public static DatabasePool using(DataSource dataSource, SchemaCheck check, Executor executor) {
        return new DatabasePool(PoolResources.of(new BorrowedDataSource(dataSource), check, executor));
    }

    /**
     * This pool with a JSON library for {@code @Json} values: the same connections, so that closing either closes both. Without it, the
     * {@link JsonCodec} on the class path is used, which {@code dev.pgdbm:pgdbm-jackson} brings.
     *
     * <pre>{@code DatabasePool.open(config).withJson(new JacksonCodec(objectMapper))}</pre>
     */
    public DatabasePool withJson(JsonCodec codec) {
        return new DatabasePool(resources.with(codec));
    }

    /**
     * The database of one schema; costs nothing until it is used, and the schema need not exist yet.
     *
     * @throws InvalidName if the name cannot be, or must not be, that of a schema of an application
     */
    public Database schema(String name) {
        return schema(SchemaName.of(name));
    }

    /** The database of one schema; costs nothing until it is used, and the schema need not exist yet. */
    public Database schema(SchemaName name) {
        return new Database(resources, name);
    }

    /** Closes the connections, if they are its own; does nothing the second time. */
    @Override
    public void close() {
        resources.guard().close();
        resources.source().close();
    }

    /** What it is connected to, without secrets. */
    @Override
    public String toString() {
        return "pool to " + resources.source();
    }
}
