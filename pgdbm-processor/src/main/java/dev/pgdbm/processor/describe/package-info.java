/**
 * What PostgreSQL says of a statement: templates go in, {@code Description}s or problems come out.
 *
 * <p>The only package that imports {@code java.sql} and the driver. {@code CheckEngine} finds a server,
 * {@code ModuleDatabase} is a scratch schema on it with a module's migrations applied, {@code StatementDescriber} prepares
 * statements there, {@code SqlProblems} turns the server's complaints into ours. Read {@code StatementDescriber} first.
 */
@NullMarked
package dev.pgdbm.processor.describe;

import org.jspecify.annotations.NullMarked;
