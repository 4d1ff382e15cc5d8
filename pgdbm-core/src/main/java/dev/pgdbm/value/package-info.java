/**
 * Values of PostgreSQL for which the JDK has no class. Small immutable records, nothing else; read {@link dev.pgdbm.value.Range}
 * first.
 */
@NullMarked
package dev.pgdbm.value;

import org.jspecify.annotations.NullMarked;
