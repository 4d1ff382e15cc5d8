/**
 * Where connections come from: {@link dev.pgdbm.internal.pool.ConnectionSource}, a pool that we own
 * ({@link dev.pgdbm.internal.pool.HikariPool}, the only importer of {@code com.zaxxer}) or a data source that is lent to us.
 */
@NullMarked
package dev.pgdbm.internal.pool;

import org.jspecify.annotations.NullMarked;
