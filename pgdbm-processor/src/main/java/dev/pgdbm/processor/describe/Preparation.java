package dev.pgdbm.processor.describe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;

/**
 * Parse and Describe of the wire protocol in one round trip, nothing executed.
 *
 * <p>JDBC would take two round trips (parameters, columns) and look up every column's table to name its type; the driver's own
 * executor gives the OIDs as they come.
 */
final class Preparation {
    private static final int DESCRIBE_ONLY =
            QueryExecutor.QUERY_DESCRIBE_ONLY | QueryExecutor.QUERY_ONESHOT | QueryExecutor.QUERY_SUPPRESS_BEGIN;

    private final QueryExecutor executor;

    Preparation(Connection connection) throws SQLException {
        this.executor = connection.unwrap(BaseConnection.class).getQueryExecutor();
    }

    /**
     * What the server made of a statement.
     *
     * @param parameters the OIDs of the parameter types
     * @param columns the result columns
     */
    record Prepared(List<Integer> parameters, List<Field> columns) {}

    /**
     * Prepares a statement.
     *
     * @param sql with {@code ?} for parameters
     * @param declared the OID of each parameter's type, 0 to let the server infer it
     * @throws SQLException what the server has against it
     */
    Prepared prepare(String sql, List<Integer> declared) throws SQLException {
        Query query = executor.createQuery(sql, false, true).query;
        ParameterList parameters = query.createParameterList();
        for (int i = 0; i < parameters.getParameterCount(); i++) {
            parameters.setNull(i + 1, declared.get(i));
        }
        ColumnCollector columns = new ColumnCollector();
        executor.execute(query, parameters, columns, 0, 0, DESCRIBE_ONLY);
        List<Integer> types = Arrays.stream(parameters.getTypeOIDs()).boxed().toList();
        return new Prepared(types, columns.columns);
    }

    private static final class ColumnCollector extends ResultHandlerBase {
        private List<Field> columns = List.of();

        @Override
        public void handleResultRows(Query query, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
            columns = List.of(fields);
        }

        @Override
        public void handleWarning(SQLWarning warning) {
            // what the server remarks on a statement that it accepts is nobody's mistake
        }
    }
}
