package dev.pgdbm.sample;

import dev.pgdbm.annotation.SchemaModule;

/** A module with two migrations. */
@SchemaModule(name = "shop", migrations = "db/shop")
public interface Shop {}
