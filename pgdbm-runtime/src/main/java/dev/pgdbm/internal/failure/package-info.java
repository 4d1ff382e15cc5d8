/**
 * From a {@link java.sql.SQLException} to an exception of {@code dev.pgdbm.error}, with everything that could repeat a value
 * left out. Only importer of the driver's {@code org.postgresql.util}.
 */
@NullMarked
package dev.pgdbm.internal.failure;

import org.jspecify.annotations.NullMarked;
