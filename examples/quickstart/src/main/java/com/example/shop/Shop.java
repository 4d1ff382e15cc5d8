package com.example.shop;

import dev.pgdbm.annotation.SchemaModule;

/** The tables of a shop, made by {@code src/main/resources/db/shop}. */
@SchemaModule(name = "shop", migrations = "db/shop")
public interface Shop {}
