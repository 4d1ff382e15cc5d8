package dev.pgdbm.benchmark.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;

/** A connection that keeps nothing but its autocommit mode. */
abstract class StubConnection implements Connection {
    private static final MethodHandle NEW =
            Completed.constructor(MethodHandles.lookup(), StubConnection.class, int.class);
    private static final MethodHandle NEW_ARRAY = Completed.constructor(MethodHandles.lookup(), StubArray.class);

    private final int rows;
    private boolean autoCommit = true;

    StubConnection(int rows) {
        this.rows = rows;
    }

    static StubConnection create(int rows) {
        try {
            return (StubConnection) NEW.invokeExact(rows);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An array that nobody looks at. */
    abstract static class StubArray implements Array {}

    @Override
    public PreparedStatement prepareStatement(String sql) {
        return StubStatement.create(this, rows);
    }

    @Override
    public Array createArrayOf(String type, Object[] elements) {
        try {
            return (StubArray) NEW_ARRAY.invokeExact();
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean getAutoCommit() {
        return autoCommit;
    }

    @Override
    public void setAutoCommit(boolean wanted) {
        autoCommit = wanted;
    }

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void close() {}

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
