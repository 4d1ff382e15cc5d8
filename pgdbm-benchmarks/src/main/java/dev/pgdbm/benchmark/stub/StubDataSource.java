package dev.pgdbm.benchmark.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Connection;
import javax.sql.DataSource;

/** Gives out the same connection again and again, as a pool does to one thread. */
public abstract class StubDataSource implements DataSource {
    private static final MethodHandle NEW =
            Completed.constructor(MethodHandles.lookup(), StubDataSource.class, int.class);

    private final Connection connection;

    StubDataSource(int rows) {
        this.connection = StubConnection.create(rows);
    }

    /**
     * Knows one result.
     *
     * @param rows that each query returns
     */
    public static StubDataSource of(int rows) {
        try {
            return (StubDataSource) NEW.invokeExact(rows);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Connection getConnection() {
        return connection;
    }
}
