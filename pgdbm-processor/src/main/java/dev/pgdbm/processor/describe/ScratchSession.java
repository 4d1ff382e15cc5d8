package dev.pgdbm.processor.describe;

import dev.pgdbm.migration.MigrationScript;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.script.ScriptStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A connection to a scratch database while migrations run on it.
 *
 * <p>The search path is empty. Extensions are the exception: they go where they go at run time, into {@code public}, which from
 * then on is the search path, since their operators can hardly be written with a schema. Nothing else may be made there.
 */
final class ScratchSession {
    /** As the migrator of run time does it after each file, so that nothing rests on what a file set. */
    private static final List<String> RESET =
            List.of("DISCARD TEMP", "DISCARD SEQUENCES", "SET SESSION AUTHORIZATION DEFAULT", "RESET ALL");

    private final Connection connection;
    private final MissingRoles roles;
    private String searchPath = "''";

    /** A statement that the server did not want. */
    record Refusal(ScriptStatement statement, SQLException reason) {}

    private ScratchSession(Connection connection, MissingRoles roles) {
        this.connection = connection;
        this.roles = roles;
    }

    static ScratchSession on(Connection connection, MissingRoles roles) throws SQLException {
        ScratchSession session = new ScratchSession(connection, roles);
        session.setSearchPath();
        return session;
    }

    void createSchema(SchemaName schema) throws SQLException {
        send("CREATE SCHEMA " + schema.quoted());
    }

    /** Runs a file up to its end, or up to what the server refuses. */
    Optional<Refusal> run(MigrationScript script) throws SQLException {
        connection.setAutoCommit(!script.transactional());
        try {
            return run(script, 0);
        } finally {
            connection.setAutoCommit(true);
            reset();
        }
    }

    private Optional<Refusal> run(MigrationScript script, int first) throws SQLException {
        List<ScriptStatement> statements = script.statements();
        int next = first;
        try {
            while (next < statements.size()) {
                execute(statements.get(next));
                next += 1;
            }
            commit();
            return Optional.empty();
        } catch (SQLException refused) {
            rollback();
            if (roles.create(connection, refused)) {
                return run(script, script.transactional() ? 0 : next);
            }
            // deferred constraints refuse the commit
            return Optional.of(new Refusal(statements.get(Math.min(next, statements.size() - 1)), refused));
        }
    }

    private void execute(ScriptStatement statement) throws SQLException {
        if (statement.startsWith("CREATE", "EXTENSION")) {
            searchPath = "public";
            setSearchPath();
        }
        send(statement.text());
    }

    private void commit() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    private void rollback() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    private void reset() throws SQLException {
        for (String part : RESET) {
            send(part);
        }
        setSearchPath();
    }

    private void setSearchPath() throws SQLException {
        send("SET search_path = " + searchPath);
    }

    private void send(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
