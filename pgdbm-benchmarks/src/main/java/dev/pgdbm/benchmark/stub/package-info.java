/**
 * A JDBC driver without a database: {@link dev.pgdbm.benchmark.stub.StubDataSource} answers every query with the same rows, at
 * nearly no cost, so that what is measured is what stands above it.
 *
 * <p>Its classes implement what the benchmarks call; {@code Completed} makes the other methods of JDBC throw.
 */
@NullMarked
package dev.pgdbm.benchmark.stub;

import org.jspecify.annotations.NullMarked;
