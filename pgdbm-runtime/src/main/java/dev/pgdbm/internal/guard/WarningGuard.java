package dev.pgdbm.internal.guard;

import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.definition.SchemaShape;
import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.internal.guard.GuardedSchema.Turn;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.StatementExecutor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Compares in the background and warns; whatever goes wrong there, the application does not notice. */
public final class WarningGuard implements SchemaGuard {
    /** DAOs that are made together are compared together, and a migration that follows is waited for. */
    private static final Duration DELAY = Duration.ofSeconds(1);

    private final ConnectionSource source;
    private final Complaints complaints;
    private final CheckQueue queue;
    private final GuardedSchemas schemas = new GuardedSchemas();

    /** @param source of connections, which are used while nobody else wants them */
    public WarningGuard(ConnectionSource source) {
        this(source, new LoggedComplaints(), DELAY);
    }

    WarningGuard(ConnectionSource source, Complaints complaints, Duration delay) {
        this.source = source;
        this.complaints = complaints;
        this.queue = new CheckQueue(source::isBusy, this::check, delay);
    }

    @Override
    public void bound(CheckedSchema dao, SchemaName schema, StatementExecutor executor) {
        GuardedSchema guarded = schemas.of(schema);
        if (!guarded.has(dao) && guarded.add(dao)) {
            queue.add(schema);
        }
    }

    @Override
    public void migrationBegins(SchemaName schema) {
        schemas.of(schema).migrationBegins();
    }

    @Override
    public void migrationEnded(SchemaName schema) {
        if (schemas.of(schema).migrationEnded()) {
            queue.add(schema);
        }
    }

    @Override
    public void close() {
        queue.close();
    }

    private boolean check(SchemaName schema) {
        GuardedSchema guarded = schemas.of(schema);
        try {
            check(schema, guarded);
            return true;
        } catch (SQLException | RuntimeException failure) {
            guarded.forget();
            if (!queue.isClosed()) {
                complaints.failed(schema, failure);
            }
            return false;
        }
    }

    private void check(SchemaName schema, GuardedSchema guarded) throws SQLException {
        Turn turn = guarded.turn();
        Optional<SchemaShape> known =
                turn.known().filter(shape -> mismatches(turn, schema, shape).isEmpty());
        if (!turn.daos().isEmpty()) {
            // From what was read earlier only agreement follows: the schema may have changed since.
            SchemaShape found = known.isPresent() ? known.get() : read(schema, turn.daos());
            guarded.compared(turn, schemas.shared(found));
            mismatches(turn, schema, found).forEach(complaints::differs);
        }
    }

    private static List<SchemaMismatch> mismatches(Turn turn, SchemaName schema, SchemaShape shape) {
        return turn.daos().stream()
                .flatMap(dao -> dao.mismatch(schema, shape).stream())
                .toList();
    }

    private SchemaShape read(SchemaName schema, List<CheckedSchema> daos) throws SQLException {
        try (Connection connection = source.connect()) {
            List<String> tables =
                    daos.stream().flatMap(dao -> dao.tables().stream()).toList();
            return SchemaShape.read(connection, schema, tables);
        }
    }
}
