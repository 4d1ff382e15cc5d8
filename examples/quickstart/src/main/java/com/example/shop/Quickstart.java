package com.example.shop;

import com.example.shop.Catalogue.Product;
import com.example.shop.Orders.Order;
import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.error.CheckViolation;
import java.math.BigDecimal;
import java.util.Map;

/** Two tenants on one pool: on {@code PGDBM_URL}, or on a PostgreSQL that it starts itself. */
public final class Quickstart {
    private Quickstart() {}

    public static void main(String[] arguments) {
        if (System.getenv("PGDBM_URL") != null) {
            run(PoolConfig.fromEnvironment());
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            say("PGDBM_URL is not set, so here is an embedded PostgreSQL %d.", server.majorVersion());
            run(PoolConfig.of(server.jdbcUrl("postgres"))
                    .withUser(server.user())
                    .withPassword(server.password()));
        }
    }

    private static void run(PoolConfig config) {
        try (DatabasePool pool = DatabasePool.open(config)) {
            run(pool);
        }
    }

    static void run(DatabasePool pool) {
        Database acme = tenant(pool, "acme");
        Database globex = tenant(pool, "globex");

        trade(acme, "ada@example.com", new BigDecimal("99.50"));
        trade(globex, "hank@example.com", new BigDecimal("12.00"));

        show(acme);
        show(globex);
    }

    /** A tenant is a schema; the migrations are the ones that javac checked the DAOs against. */
    private static Database tenant(DatabasePool pool, String name) {
        Database database = pool.schema(name);
        int applied = database.migrate(Shop.class).applied().size();
        say("%-6s  %d migrations applied", name, applied);
        return database;
    }

    private static void trade(Database database, String email, BigDecimal price) {
        Catalogue catalogue = database.dao(Catalogue.class);
        Product anvil = catalogue.offer("anvil", price, 3);
        long customer = catalogue.registerCustomer(email, null);
        Checkout checkout = new Checkout(database);

        long order = checkout.order(customer, Map.of(anvil, 2));
        say("%-6s  %s buys 2 anvils: order %d", database.schema(), email, order);
        try {
            checkout.order(customer, Map.of(anvil, 2));
        } catch (CheckViolation tooMany) {
            say(
                    "%-6s  %s wants 2 more, but 1 is left: rolled back, %d order",
                    database.schema(), email, orders(database));
        }
    }

    private static void show(Database database) {
        say("%-6s  sees only its own:", database.schema());
        for (Product product : database.dao(Catalogue.class).products()) {
            say("        %d %s left at %s", product.stock(), product.name(), product.price());
        }
        for (Order order : database.dao(Orders.class).all()) {
            say("        order %d of %s: %s", order.id(), order.email(), order.total());
        }
    }

    private static long orders(Database database) {
        return database.dao(Orders.class).count();
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(format + "%n", arguments);
    }
}
