package dev.pgdbm.processor.run;

import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.processor.CheckServer;
import java.sql.SQLException;

/** The one pool to the server of the tests, which goes when this JVM does. */
final class ClubDatabase {
    private static final DatabasePool POOL =
            DatabasePool.open(PoolConfig.of(CheckServer.url()).withMaxPoolSize(4));

    private ClubDatabase() {}

    /** A schema that has just been made, with the tables of {@link Club}. */
    static Database schema(String name) throws SQLException {
        CheckServer.execute("DROP SCHEMA IF EXISTS \"%s\" CASCADE".formatted(name));
        Database database = POOL.schema(name);
        database.migrate(Club.class);
        return database;
    }
}
