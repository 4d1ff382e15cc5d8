package dev.pgdbm.internal.guard;

import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.definition.SchemaShape;
import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.internal.guard.GuardedSchema.Turn;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.StatementExecutor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Compares when a DAO is made, and throws; a DAO that differed, or could not be compared, is compared again the next time.
 *
 * <p>In a transaction it asks on the transaction's own connection: there may be no other, and it sees what the transaction made.
 */
public final class StrictGuard implements SchemaGuard {
    private static final DaoStatement CHECK = DaoStatement.of("schema check", "SELECT");

    private final GuardedSchemas schemas = new GuardedSchemas();

    /** Two threads that make the first DAO of a schema at once may both ask: a lock could wait for a connection that waits for it. */
    @Override
    public void bound(CheckedSchema dao, SchemaName schema, StatementExecutor executor) {
        GuardedSchema guarded = schemas.of(schema);
        if (guarded.has(dao)) {
            return;
        }
        Turn turn = guarded.turn();
        if (differs(dao, schema, turn.known())) {
            SchemaShape found = read(dao, schema, executor);
            Optional<SchemaMismatch> mismatch = dao.mismatch(schema, found);
            if (mismatch.isPresent()) {
                throw mismatch.get();
            }
            guarded.compared(turn, schemas.shared(found));
        }
        guarded.add(dao);
    }

    /** From what was read earlier only agreement follows: the schema may have changed since. */
    private static boolean differs(CheckedSchema dao, SchemaName schema, Optional<SchemaShape> known) {
        return known.isEmpty() || dao.mismatch(schema, known.get()).isPresent();
    }

    private static SchemaShape read(CheckedSchema dao, SchemaName schema, StatementExecutor executor) {
        Connection connection = executor.connect(CHECK);
        try {
            return SchemaShape.read(connection, schema, dao.tables());
        } catch (SQLException failure) {
            throw executor.failure(CHECK, connection, failure);
        } finally {
            executor.release(CHECK, connection);
        }
    }

    @Override
    public void migrationBegins(SchemaName schema) {
        schemas.of(schema).forget();
    }

    @Override
    public void migrationEnded(SchemaName schema) {
        schemas.of(schema).forget();
    }

    @Override
    public void close() {}
}
