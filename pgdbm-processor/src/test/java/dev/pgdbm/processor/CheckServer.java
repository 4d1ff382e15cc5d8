package dev.pgdbm.processor;

import dev.pgdbm.embedded.EmbeddedPostgres;
import java.net.URI;

/** The server that all compilations of the tests share, as {@code -Apgdbm.check.url}; stopped with the JVM. */
final class CheckServer {
    private static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();

    private CheckServer() {}

    static String url() {
        URI address = URI.create(SERVER.jdbcUrl("postgres").substring("jdbc:".length()));
        return "postgresql://%s:%s@%s%s"
                .formatted(SERVER.user(), SERVER.password(), address.getAuthority(), address.getPath());
    }

    static EmbeddedPostgres server() {
        return SERVER;
    }
}
