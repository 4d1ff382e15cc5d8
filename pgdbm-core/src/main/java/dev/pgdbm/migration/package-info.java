/**
 * Migrations: files that make and change the tables of a module, the same for compile time and run time.
 *
 * <p>{@link dev.pgdbm.migration.MigrationSource} finds the {@link dev.pgdbm.migration.MigrationFile}s of a folder in the order
 * of their {@link dev.pgdbm.migration.MigrationVersion}s, {@link dev.pgdbm.migration.MigrationScript} is one of them for one
 * schema as statements with the way back to line and column, and {@link dev.pgdbm.migration.Migrator} applies those that a
 * schema lacks. {@code folder} is how folders are read, {@code session} what is said to the server besides the files; both are
 * internal.
 */
@NullMarked
package dev.pgdbm.migration;

import org.jspecify.annotations.NullMarked;
