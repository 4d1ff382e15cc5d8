package com.example.shop;

import com.example.shop.Catalogue.Product;
import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.error.CheckViolation;
import java.math.BigDecimal;
import java.util.Map;

/** Two tenants on one pool; on {@code PGDBM_URL}, or on a PostgreSQL that it starts itself. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] args) {
        if (System.getenv("PGDBM_URL") != null) {
            run(PoolConfig.fromEnvironment());
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            System.out.println("PGDBM_URL is not set: started an embedded PostgreSQL " + server.majorVersion());
            run(PoolConfig.of(server.jdbcUrl("postgres")).withUser(server.user()).withPassword(server.password()));
        }
    }

    private static void run(PoolConfig config) {
        try (DatabasePool pool = DatabasePool.open(config)) {
            Database acme = tenant(pool, "acme");
            Database globex = tenant(pool, "globex");
            sell(acme, "ada@acme.example", "Ada", "anvil", 2);
            sell(acme, "ada@acme.example", "Ada", "anvil", 9);
            sell(globex, "hank@globex.example", "Hank", "hammock", 1);
            show(acme);
            show(globex);
        }
    }
}
