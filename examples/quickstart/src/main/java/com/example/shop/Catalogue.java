package com.example.shop;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Products and customers. */
@Dao(Shop.class)
public interface Catalogue {
    record Product(long id, String name, BigDecimal price, int stock) {}

    @Query("INSERT INTO <<tables.customers>> (email, full_name) VALUES (:email, :fullName) RETURNING id")
    long addCustomer(String email, String fullName);

    @Query("""
            INSERT INTO <<tables.products>> (name, price, stock)
            VALUES (:name, :price, :stock)
            RETURNING id, name, price, stock
            """)
    Product addProduct(String name, BigDecimal price, int stock);

    @Query("SELECT id, name, price, stock FROM <<tables.products>> WHERE name = :name")
    Optional<Product> product(String name);

    @Query("SELECT id, name, price, stock FROM <<tables.products>> ORDER BY name")
    List<Product> products();

    @Query("UPDATE <<tables.products>> SET stock = stock - :quantity WHERE id = :productId")
    boolean takeFromStock(long productId, int quantity);
}
