/**
 * Generated DAOs beside JDBC written by hand: {@link dev.pgdbm.benchmark.Benchmarks} runs both and prints one table.
 *
 * <p>{@link dev.pgdbm.benchmark.Users} is the DAO, {@link dev.pgdbm.benchmark.HandWrittenUsers} what an expert writes instead.
 * {@link dev.pgdbm.benchmark.BulkLoads} does the same for the ways to load many rows, which {@link dev.pgdbm.benchmark.Events} declares.
 */
@NullMarked
package dev.pgdbm.benchmark;

import org.jspecify.annotations.NullMarked;
