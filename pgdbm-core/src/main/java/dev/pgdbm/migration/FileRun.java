package dev.pgdbm.migration;

import dev.pgdbm.error.MigrationFailed;
import dev.pgdbm.migration.session.MigrationSession;
import dev.pgdbm.migration.session.PostgresDriver;
import dev.pgdbm.migration.session.PostgresDriver.ServerError;
import dev.pgdbm.migration.session.TrackingTable;
import dev.pgdbm.script.ScriptStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** One file on its way into a schema. */
final class FileRun {
    private static final String ACTIVE_SQL_TRANSACTION = "25001";

    private final MigrationSession session;
    private final TrackingTable tracking;
    private final String module;
    private final MigrationScript script;

    FileRun(MigrationSession session, TrackingTable tracking, String module, MigrationScript script) {
        this.session = session;
        this.tracking = tracking;
        this.module = module;
        this.script = script;
    }

    /**
     * Runs and records the file.
     *
     * @throws MigrationFailed if the server refused any of it
     */
    MigrationReport.Applied apply() {
        try {
            int millis = script.transactional() ? session.transaction(this::executeAndRecord) : executeAndRecord();
            return new MigrationReport.Applied(script.file().filename(), millis);
        } catch (SQLException failed) {
            throw failure(new FilePosition(0, 1, 1), PostgresDriver.error(failed), failed);
        }
    }

    private int executeAndRecord() throws SQLException {
        long start = System.nanoTime();
        script.statements().forEach(this::execute);
        // Python never records 0 either, so that "took no time" cannot be mistaken for "not measured".
        int millis = (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        session.resetSettings();
        tracking.add(module, script.file().filename(), script.file().checksum(), millis);
        return millis;
    }

    private void execute(ScriptStatement statement) {
        try {
            session.run(statement.text());
        } catch (SQLException failed) {
            ServerError error = PostgresDriver.error(failed);
            throw failure(script.locate(statement, error.position()), error, failed);
        }
    }

    private MigrationFailed failure(FilePosition position, ServerError error, SQLException cause) {
        MigrationFile file = script.file();
        String message = error + "\n" + position.excerpt(file.sql()) + advice(error);
        return new MigrationFailed(
                file.filename(), position.line(), position.column(), error.sqlState(), message, cause);
    }

    private String advice(ServerError error) {
        String hint = error.hint() == null ? "" : "\nhint: " + error.hint();
        if (ACTIVE_SQL_TRANSACTION.equals(error.sqlState()) && script.transactional()) {
            return hint + "\nfix: begin the file with the line -- pgdbm:no-transaction";
        }
        return script.transactional()
                ? hint
                : hint + "\nnote: the statements before it stay: the file runs without a transaction";
    }
}
