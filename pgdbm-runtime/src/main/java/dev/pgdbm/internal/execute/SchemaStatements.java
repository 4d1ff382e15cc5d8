package dev.pgdbm.internal.execute;

import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.DuplicateKey;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.Origin;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.internal.failure.Failures;
import dev.pgdbm.internal.json.JsonLibrary;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.JsonText;
import dev.pgdbm.support.JsonType;
import java.sql.SQLException;

/** What all executors of one schema have in common: the SQL of its statements, their exceptions, and JSON. */
public record SchemaStatements(RenderedStatements rendered, SchemaName schema, JsonLibrary library) {
    /** The SQL of a statement. */
    public String sql(DaoStatement statement) {
        return rendered.sql(statement, schema);
    }

    /** The exception for a failure. */
    public DatabaseFailure failure(DaoStatement statement, SQLException failure) {
        return statement.timeout().isLimit()
                ? Failures.limited(
                        failure, origin(statement), statement.timeout().milliseconds())
                : Failures.of(failure, origin(statement));
    }

    /** The exception for a result that is empty and must not be. */
    public NoRow noRow(DaoStatement statement) {
        return new NoRow(origin(statement));
    }

    /** The exception for two rows with the same key of a map. */
    public DuplicateKey duplicateKey(DaoStatement statement) {
        return new DuplicateKey(origin(statement));
    }

    /** The exception for a result that has too many rows. */
    public TooManyRows tooManyRows(DaoStatement statement) {
        return new TooManyRows(origin(statement));
    }

    /** What reads and writes JSON documents of a Java type. */
    public <T> JsonText<T> json(JsonType<T> type) {
        return new JsonText<>(library.codec(), type);
    }

    private Origin origin(DaoStatement statement) {
        return new Origin(statement.id(), schema.value());
    }
}
