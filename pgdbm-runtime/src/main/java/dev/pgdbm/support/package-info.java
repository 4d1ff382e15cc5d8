/**
 * What generated code calls; stable within a major version, and not for applications.
 *
 * <p>A generated method asks its {@link dev.pgdbm.support.StatementExecutor} for a connection and for the SQL of a
 * {@link dev.pgdbm.support.DaoStatement}, binds and reads by JDBC, or by {@link dev.pgdbm.support.Parameters} and
 * {@link dev.pgdbm.support.Columns} where JDBC has no method for it, and gives the connection back. Nothing here makes an object
 * per call.
 */
@NullMarked
package dev.pgdbm.support;

import org.jspecify.annotations.NullMarked;
