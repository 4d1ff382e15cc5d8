/**
 * Compares schemas with what DAOs were compiled against, once each, never on the path of a call.
 *
 * <p>{@link dev.pgdbm.internal.guard.SchemaGuard} is what a pool asks; {@link dev.pgdbm.internal.guard.WarningGuard} compares in
 * the background, {@link dev.pgdbm.internal.guard.StrictGuard} when a DAO is made. What has been compared is in
 * {@link dev.pgdbm.internal.guard.GuardedSchemas}.
 */
@NullMarked
package dev.pgdbm.internal.guard;

import org.jspecify.annotations.NullMarked;
