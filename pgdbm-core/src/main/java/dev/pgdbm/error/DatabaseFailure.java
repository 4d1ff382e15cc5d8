package dev.pgdbm.error;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A failure with a SQLSTATE, reported by the server or, about the connection to it, by the driver; of this very class where
 * {@link SqlStates} has no class of its own for it.
 *
 * <p>Its message has the server's text, and constraint, table and column names; never values of parameters or rows.
 */
public class DatabaseFailure extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final String sqlState;
    private final @Nullable String statement;
    private final @Nullable String schema;
    private final @Nullable Integer element;

    /** @param report what is known */
    public DatabaseFailure(FailureReport report) {
        super(report.text(), report.cause());
        this.sqlState = report.sqlState();
        this.statement = report.origin().statement();
        this.schema = report.origin().schema();
        this.element = report.origin().element();
    }

    /** The SQLSTATE, five characters, as in "PostgreSQL Error Codes". */
    public final String sqlState() {
        return sqlState;
    }

    /** The id of the statement, such as {@code Users.byEmail}; null if none was being run. */
    public final @Nullable String statement() {
        return statement;
    }

    /** The schema that the statement was run in; null if none. */
    public final @Nullable String schema() {
        return schema;
    }

    /** The index of the element of a batch, from 0; empty if none is known to have failed. */
    public final OptionalInt element() {
        return element == null ? OptionalInt.empty() : OptionalInt.of(element);
    }
}
