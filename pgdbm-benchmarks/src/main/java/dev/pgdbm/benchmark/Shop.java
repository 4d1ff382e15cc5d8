package dev.pgdbm.benchmark;

import dev.pgdbm.annotation.SchemaModule;

/** The schema that everything is measured on. */
@SchemaModule(name = "shop", migrations = "db/shop")
public interface Shop {}
