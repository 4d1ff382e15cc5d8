package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.model.StatementPlan;
import dev.pgdbm.template.ParameterStyle;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.QueryExecutor;

/** Asks PostgreSQL for the generic plans of statements, with sequential scans as the last resort. */
public final class StatementPlanner {
    private static final int FIRST_WITH_GENERIC_PLANS = 16;
    private static final String UNDETERMINED_TYPE = "42P18";
    private static final String SYNTAX_ERROR = "42601";

    private final CheckDatabases databases;

    public StatementPlanner(CheckDatabases databases) {
        this.databases = databases;
    }

    /** The plan of a statement that PostgreSQL has accepted. */
    public StatementPlan plan(SchemaModuleModel module, QueryMethod method, Description description) {
        return databases
                .of(module)
                .match(
                        database -> plan(database, method, description),
                        problems -> StatementPlan.none(problems.get(0).message()));
    }

    private static StatementPlan plan(ModuleDatabase database, QueryMethod method, Description description) {
        String sql = method.template()
                .render(database.schema(), ParameterStyle.NUMBERED)
                .sql();
        try {
            if (database.connection().getMetaData().getDatabaseMajorVersion() < FIRST_WITH_GENERIC_PLANS) {
                return StatementPlan.none("plans need PostgreSQL " + FIRST_WITH_GENERIC_PLANS);
            }
            String json = explain(database, sql, description);
            List<PlanNode> nodes = PlanNode.read(database.connection(), json);
            return StatementPlan.of(new PlanReader(database.schema(), nodes).steps());
        } catch (SQLException refused) {
            // the statement itself was accepted, so what remains is something that EXPLAIN does not take
            return StatementPlan.none(
                    SYNTAX_ERROR.equals(refused.getSQLState())
                            ? "PostgreSQL makes no plan for such a statement"
                            : ServerMessage.of(refused, database.schema()).text());
        }
    }

    private static String explain(ModuleDatabase database, String sql, Description description) throws SQLException {
        try {
            return explain(database.connection(), sql);
        } catch (SQLException refused) {
            if (!UNDETERMINED_TYPE.equals(refused.getSQLState())) {
                throw refused;
            }
            SchemaName schema = database.schema();
            return explain(database.connection(), TypedParameters.in(sql, description.parameters(), schema));
        }
    }

    /** The setting ends with the transaction, whatever comes of it. */
    private static String explain(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("SET LOCAL enable_seqscan = off");
            // In the extended protocol, $1 would be a parameter of EXPLAIN, for which it wants a value.
            statement
                    .unwrap(BaseStatement.class)
                    .executeWithFlags(
                            "EXPLAIN (GENERIC_PLAN, VERBOSE, FORMAT JSON) " + sql,
                            QueryExecutor.QUERY_EXECUTE_AS_SIMPLE);
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
