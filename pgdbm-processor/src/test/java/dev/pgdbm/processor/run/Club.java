package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.SchemaModule;

/** The module of the DAOs that are run. */
@SchemaModule(name = "club", migrations = "run/club")
public interface Club {}
