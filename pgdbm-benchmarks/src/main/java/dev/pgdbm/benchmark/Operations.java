package dev.pgdbm.benchmark;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** Each operation twice: {@code …Generated} by the DAO, {@code …ByHand} beside it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Operations {
    @Benchmark
    public @Nullable Object findByIdGenerated(Where where) {
        return where.one().generated().byId(7);
    }

    @Benchmark
    public @Nullable Object findByIdByHand(Where where) throws SQLException {
        return where.one().byHand().byId(7);
    }

    @Benchmark
    public Object existsGenerated(Where where) {
        return where.one().generated().exists(7);
    }

    @Benchmark
    public Object existsByHand(Where where) throws SQLException {
        return where.one().byHand().exists(7);
    }

    @Benchmark
    public Object insertReturningGenerated(Where where) {
        return where.one().generated().create("new@example.com", null);
    }

    @Benchmark
    public Object insertReturningByHand(Where where) throws SQLException {
        return where.one().byHand().create("new@example.com", null);
    }

    @Benchmark
    public Object updateGenerated(Where where) {
        return where.one().generated().rename(7, "New name");
    }

    @Benchmark
    public Object updateByHand(Where where) throws SQLException {
        return where.one().byHand().rename(7, "New name");
    }

    @Benchmark
    public Object listOf10Generated(Where where) {
        return where.ten().generated().after(100, 10);
    }

    @Benchmark
    public Object listOf10ByHand(Where where) throws SQLException {
        return where.ten().byHand().after(100, 10);
    }

    @Benchmark
    public Object listOf1000Generated(Where where) {
        return where.thousand().generated().after(100, 1000);
    }

    @Benchmark
    public Object listOf1000ByHand(Where where) throws SQLException {
        return where.thousand().byHand().after(100, 1000);
    }

    @Benchmark
    public Object anyOf100Generated(Where where) {
        return where.hundred().generated().byIds(Target.IDS);
    }

    @Benchmark
    public Object anyOf100ByHand(Where where) throws SQLException {
        return where.hundred().byHand().byIds(Target.IDS);
    }

    @Benchmark
    public Object transactionOf5Generated(Where where) {
        return where.one().transaction(7);
    }

    @Benchmark
    public Object transactionOf5ByHand(Where where) throws SQLException {
        return where.one().byHand().transaction(7);
    }

    @Benchmark
    public Object batchOf1000Generated(Where where) {
        return where.one().generated().renameAll(Target.NAMES);
    }

    @Benchmark
    public Object batchOf1000ByHand(Where where) throws SQLException {
        return where.one().byHand().renameAll(Target.NAMES);
    }

    @Benchmark
    public void streamOf100000Generated(Where where, Blackhole hole) {
        try (Stream<Users.User> users = where.hundredThousand().generated().each(Target.STREAMED)) {
            users.forEach(hole::consume);
        }
    }

    @Benchmark
    public void streamOf100000ByHand(Where where, Blackhole hole) throws SQLException {
        where.hundredThousand().byHand().each(Target.STREAMED, hole::consume);
    }
}
