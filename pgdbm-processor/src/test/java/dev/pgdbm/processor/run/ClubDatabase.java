package dev.pgdbm.processor.run;

import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.processor.CheckServer;
import java.sql.SQLException;

/** A pool to the server of the tests, with schemas of module Club. */
final class ClubDatabase implements AutoCloseable {
    private final DatabasePool pool =
            DatabasePool.open(PoolConfig.of(CheckServer.url()).withMaxPoolSize(2));

    /** A schema that has just been made. */
    Database schema(String name) throws SQLException {
        CheckServer.execute("DROP SCHEMA IF EXISTS \"%s\" CASCADE".formatted(name));
        Database database = pool.schema(name);
        database.migrate(Club.class);
        return database;
    }

    @Override
    public void close() {
        pool.close();
    }
}
