package dev.pgdbm.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgdbm.embedded.EmbeddedPostgres;

/** An embedded PostgreSQL with a pool that both implementations take their connections from. */
record EmbeddedPool(EmbeddedPostgres server, HikariDataSource source) implements AutoCloseable {
    static EmbeddedPool open() {
        EmbeddedPostgres server = EmbeddedPostgres.start();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl("postgres"));
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(2);
        return new EmbeddedPool(server, new HikariDataSource(config));
    }

    @Override
    public void close() {
        source.close();
        server.close();
    }
}
