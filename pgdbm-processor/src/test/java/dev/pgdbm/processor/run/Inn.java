package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.SchemaModule;

/** The module of the tests of the guard. */
@SchemaModule(name = "inn", migrations = "run/inn")
interface Inn {}
