package dev.pgdbm.processor.describe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.Field;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultCursor;
import org.postgresql.core.ResultHandlerBase;
import org.postgresql.core.Tuple;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/**
 * Parse and Describe of the wire protocol in one round trip, nothing executed.
 *
 * <p>JDBC would take two round trips (parameters, columns) and look up every column's table to name its type; the driver's own
 * executor gives the OIDs as they come.
 */
final class Preparation {
    private static final int DESCRIBE_ONLY =
            QueryExecutor.QUERY_DESCRIBE_ONLY | QueryExecutor.QUERY_ONESHOT | QueryExecutor.QUERY_SUPPRESS_BEGIN;

    /** Messages of level LOG go to the log at any other setting; only superusers may choose, as we are on a server of ours. */
    private static final String KEEP_OUT_OF_LOG = """
            DO $$ BEGIN SET log_min_messages = fatal; EXCEPTION WHEN insufficient_privilege THEN NULL; END $$
            """;

    private final QueryExecutor executor;

    Preparation(Connection connection) throws SQLException {
        this.executor = connection.unwrap(BaseConnection.class).getQueryExecutor();
    }

    /**
     * What the server made of a statement.
     *
     * @param parameters the OIDs of the parameter types
     * @param columns the result columns
     * @param tree the text of the analysed tree, if the connection is one for that; empty for utility statements
     */
    record Prepared(List<Integer> parameters, List<Field> columns, String tree) {}

    /** Makes the server say the tree of each statement that it parses, to the client and not to its log. */
    static void showTrees(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET client_min_messages = log");
            statement.execute("SET debug_pretty_print = off");
            statement.execute(KEEP_OUT_OF_LOG);
            statement.execute("SET debug_print_rewritten = on");
        }
    }

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
        return new Prepared(types, columns.columns, columns.tree);
    }

    private static final class ColumnCollector extends ResultHandlerBase {
        private List<Field> columns = List.of();
        private String tree = "";

        @Override
        public void handleResultRows(Query query, Field[] fields, List<Tuple> tuples, @Nullable ResultCursor cursor) {
            columns = List.of(fields);
        }

        /** What else the server remarks on a statement that it accepts is nobody's mistake. */
        @Override
        public void handleWarning(SQLWarning warning) {
            Optional.of(warning)
                    .filter(PSQLWarning.class::isInstance)
                    .map(notice -> ((PSQLWarning) notice).getServerErrorMessage())
                    .map(ServerErrorMessage::getDetail)
                    .filter(detail -> detail.startsWith("({"))
                    .ifPresent(detail -> tree = detail);
        }
    }
}
