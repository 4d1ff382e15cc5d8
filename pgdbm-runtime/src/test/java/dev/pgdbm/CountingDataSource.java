package dev.pgdbm;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A data source that remembers by which thread each of its connections was taken. */
final class CountingDataSource {
    private final List<String> takers = new CopyOnWriteArrayList<>();
    private final PGSimpleDataSource real = TestServer.dataSource();
    private final DataSource dataSource = (DataSource) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                if (method.getName().equals("getConnection")) {
                    return connection();
                }
                throw new UnsupportedOperationException(method.getName());
            });

    private Object connection() throws SQLException {
        takers.add(Thread.currentThread().getName());
        return real.getConnection();
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** The names of the threads, in order. */
    List<String> takers() {
        return takers;
    }
}
