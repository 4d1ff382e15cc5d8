package dev.pgdbm.benchmark.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** So many rows, all the same: 7, "text", true or a time, as they are asked for. */
abstract class StubRows implements ResultSet {
    private static final OffsetDateTime TIME = OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);
    private static final MethodHandle NEW = Completed.constructor(MethodHandles.lookup(), StubRows.class, int.class);

    private int left;

    StubRows(int rows) {
        this.left = rows;
    }

    static StubRows create(int rows) {
        try {
            return (StubRows) NEW.invokeExact(rows);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean next() {
        left -= 1;
        return left >= 0;
    }

    @Override
    public long getLong(int column) {
        return 7;
    }

    @Override
    public boolean getBoolean(int column) {
        return true;
    }

    @Override
    public String getString(int column) {
        return "text";
    }

    @Override
    public <T> T getObject(int column, Class<T> type) {
        return type.cast(TIME);
    }

    @Override
    public boolean wasNull() {
        return false;
    }

    @Override
    public void close() {}
}
