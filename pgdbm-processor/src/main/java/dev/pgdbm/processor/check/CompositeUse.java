package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.CompositeMapping;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Location;

/**
 * A place of a statement where a composite value goes to and fro.
 *
 * @param bound whether it is a parameter
 */
record CompositeUse(CompositeMapping mapping, SqlType sqlType, Location location, boolean bound) {}
