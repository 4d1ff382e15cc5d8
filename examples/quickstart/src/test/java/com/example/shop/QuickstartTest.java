package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.Orders.Order;
import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    @Test
    void tenantsSeeOnlyTheirOwnOrdersAndFailedOnesAreRolledBack() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                DatabasePool pool = DatabasePool.open(config(server))) {
            Quickstart.run(pool);

            assertEquals(List.of("ada@example.com: 199.00"), orders(pool.schema("acme")));
            assertEquals(List.of("hank@example.com: 24.00"), orders(pool.schema("globex")));
        }
    }

    private static PoolConfig config(EmbeddedPostgres server) {
        return PoolConfig.of(server.jdbcUrl("postgres")).withUser(server.user()).withPassword(server.password());
    }

    private static List<String> orders(Database database) {
        return database.dao(Orders.class).all().stream()
                .map(QuickstartTest::line)
                .toList();
    }

    private static String line(Order order) {
        BigDecimal total = order.total();
        return order.email() + ": " + total;
    }
}
