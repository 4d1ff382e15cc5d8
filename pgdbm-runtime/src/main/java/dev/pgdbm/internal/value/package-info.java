/**
 * Values as PostgreSQL writes them, where the driver's own conversion would lose something: text that can be stored, dates and
 * times, intervals, ranges, and array literals. Imports nothing of pgdbm but {@link dev.pgdbm.value}; its failures are {@link java.sql.SQLException}s of SQLSTATE class 22, to
 * which the statement's executor adds the rest.
 */
@NullMarked
package dev.pgdbm.internal.value;

import org.jspecify.annotations.NullMarked;
