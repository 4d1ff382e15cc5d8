/** Random statements over the tables of {@code nullability/fuzz.sql}; {@code RandomQuery} is the grammar's start. */
@org.jspecify.annotations.NullMarked
package dev.pgdbm.processor.describe.fuzz;
