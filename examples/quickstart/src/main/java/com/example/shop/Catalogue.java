package com.example.shop;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers, and the products that they can buy. */
@Dao(Shop.class)
public interface Catalogue {
    record Product(long id, String name, BigDecimal price, int stock) {}

    @Query("""
            INSERT INTO <<tables.customers>> (email, full_name)
            VALUES (:email, :fullName)
                ON CONFLICT (email) DO UPDATE SET full_name = excluded.full_name
            RETURNING id
            """)
    long registerCustomer(String email, @Nullable String fullName);

    @Query("""
            INSERT INTO <<tables.products>> (name, price, stock)
            VALUES (:name, :price, :stock)
                ON CONFLICT (name) DO UPDATE SET price = excluded.price, stock = excluded.stock
            RETURNING id, name, price, stock
            """)
    Product offer(String name, BigDecimal price, int stock);

    @Query("SELECT id, name, price, stock FROM <<tables.products>> WHERE name = :name")
    Optional<Product> product(String name);

    @Query("SELECT id, name, price, stock FROM <<tables.products>> ORDER BY name")
    List<Product> products();

    /** Fails on the table's check constraint if there are not that many. */
    @Query("UPDATE <<tables.products>> SET stock = stock - :quantity WHERE id = :productId")
    boolean takeFromStock(long productId, int quantity);
}
