package com.example.shop;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders and their lines. */
@Dao(Shop.class)
public interface Orders {
    record Order(
            long id,
            Instant placedAt,
            String email,
            @Nullable BigDecimal total) {}

    @Query("INSERT INTO <<tables.orders>> (customer_id) VALUES (:customerId) RETURNING id")
    long place(long customerId);

    @Query("""
            INSERT INTO <<tables.order_lines>> (order_id, product_id, quantity, unit_price)
            SELECT :orderId, p.id, :quantity, p.price
              FROM <<tables.products>> p
             WHERE p.id = :productId
            """)
    void addLine(long orderId, long productId, int quantity);

    @Query("""
            SELECT o.id, o.placed_at, c.email, t.total
              FROM <<tables.orders>> o
              JOIN <<tables.customers>> c ON c.id = o.customer_id
              LEFT JOIN <<tables.order_totals>> t ON t.order_id = o.id
             ORDER BY o.id
            """)
    List<Order> all();

    @Query("SELECT count(*) FROM <<tables.orders>>")
    long count();
}
