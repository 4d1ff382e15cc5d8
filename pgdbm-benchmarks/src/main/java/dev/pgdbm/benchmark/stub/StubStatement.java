package dev.pgdbm.benchmark.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A statement that forgets its parameters. */
abstract class StubStatement implements PreparedStatement {
    private static final MethodHandle NEW =
            Completed.constructor(MethodHandles.lookup(), StubStatement.class, StubConnection.class, int.class);

    private final StubConnection connection;
    private final int rows;
    private int waiting;

    StubStatement(StubConnection connection, int rows) {
        this.connection = connection;
        this.rows = rows;
    }

    static StubStatement create(StubConnection connection, int rows) {
        try {
            return (StubStatement) NEW.invokeExact(connection, rows);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public void setFetchSize(int rows) {}

    @Override
    public void setLong(int index, long value) {}

    @Override
    public void setString(int index, @Nullable String value) {}

    @Override
    public void setArray(int index, @Nullable Array value) {}

    @Override
    public ResultSet executeQuery() {
        return StubRows.create(rows);
    }

    @Override
    public int executeUpdate() {
        return 1;
    }

    @Override
    public void addBatch() {
        waiting += 1;
    }

    @Override
    public int[] executeBatch() {
        int[] counts = new int[waiting];
        Arrays.fill(counts, 1);
        waiting = 0;
        return counts;
    }

    @Override
    public void close() {}
}
