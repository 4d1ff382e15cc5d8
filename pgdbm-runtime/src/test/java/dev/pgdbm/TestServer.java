package dev.pgdbm;

import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.sample.Shop;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The one server of all tests; it goes when this JVM does. */
public final class TestServer {
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();
    private static final String DATABASE = "postgres";

    private TestServer() {}

    /** Its configuration, with a small pool. */
    public static PoolConfig config() {
        return configOf(DATABASE);
    }

    /** Its configuration for another database. */
    static PoolConfig configOf(String database) {
        return place(database).withUser(SERVER.user()).withPassword(SERVER.password());
    }

    /** Only where it is: no user, no password. */
    static PoolConfig place(String database) {
        String url = SERVER.jdbcUrl(database);
        return PoolConfig.of(url).withMaxPoolSize(4);
    }

    static String user() {
        return SERVER.user();
    }

    static String password() {
        return SERVER.password();
    }

    /** A data source that is not ours. */
    static PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(SERVER.jdbcUrl(DATABASE));
        source.setUser(SERVER.user());
        source.setPassword(SERVER.password());
        return source;
    }

    /** A pool, to be closed by the test. */
    public static DatabasePool pool() {
        return DatabasePool.open(config());
    }

    /** A schema that has just been made from nothing, with the tables of {@link Shop}. */
    static Database shop(DatabasePool pool, String name) {
        execute("DROP SCHEMA IF EXISTS \"%s\" CASCADE".formatted(name));
        Database database = pool.schema(name);
        database.migrate(Shop.class);
        return database;
    }

    /** A connection beside all pools. */
    public static Connection connect() throws SQLException {
        return SERVER.connect(DATABASE);
    }

    /** Runs SQL beside all pools. */
    static void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(sql, failure);
        }
    }
}
