package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.EnumMapping;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Location;

/** A place of a statement where an enum goes to and fro. */
record EnumUse(EnumMapping mapping, SqlType sqlType, Location location) {}
