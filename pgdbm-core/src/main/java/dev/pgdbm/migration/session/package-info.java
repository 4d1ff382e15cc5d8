/**
 * What a migration says to the server besides its files; internal.
 *
 * <p>{@link dev.pgdbm.migration.session.MigrationSession} takes a connection over and gives it back as it was;
 * {@link dev.pgdbm.migration.session.ModuleLock} is the lock between migrations,
 * {@link dev.pgdbm.migration.session.TrackingTable} the record of what is applied. All names are qualified: the
 * {@code search_path} may be anything. {@link dev.pgdbm.migration.session.PostgresDriver} alone knows pgJDBC.
 */
@NullMarked
package dev.pgdbm.migration.session;

import org.jspecify.annotations.NullMarked;
