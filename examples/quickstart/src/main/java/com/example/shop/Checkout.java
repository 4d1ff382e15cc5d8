package com.example.shop;

import com.example.shop.Catalogue.Product;
import dev.pgdbm.Database;
import dev.pgdbm.Transaction;
import java.util.Map;

/** Takes orders: all their lines and what they take from stock, or nothing. */
final class Checkout {
    private final Database database;

    Checkout(Database database) {
        this.database = database;
    }

    /** The id of the new order. */
    long order(long customerId, Map<Product, Integer> basket) {
        return database.transaction(tx -> order(tx, customerId, basket));
    }

    private static long order(Transaction tx, long customerId, Map<Product, Integer> basket) {
        Orders orders = tx.dao(Orders.class);
        Catalogue catalogue = tx.dao(Catalogue.class);
        long order = orders.place(customerId);
        basket.forEach((product, quantity) -> {
            orders.addLine(order, product.id(), quantity);
            catalogue.takeFromStock(product.id(), quantity);
        });
        return order;
    }
}
