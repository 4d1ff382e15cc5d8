package dev.pgdbm.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that a constraint forbids; which kind of constraint is the subclass. */
public abstract sealed class ConstraintViolation extends DatabaseFailure
        permits CheckViolation, ExclusionViolation, ForeignKeyViolation, NotNullViolation, UniqueViolation {
    private static final long serialVersionUID = 1L;

    private final @Nullable String constraint;
    private final @Nullable String table;
    private final String[] columns;

    ConstraintViolation(FailureReport report, String kind) {
        super(report.saying(kind + " constraint" + report.violated().text() + " violated"));
        this.constraint = report.violated().constraint();
        this.table = report.violated().table();
        this.columns = report.violated().columns().toArray(String[]::new);
    }

    /** The name of the constraint or unique index; null for NOT NULL, of which the server names the column only. */
    public final @Nullable String constraint() {
        return constraint;
    }

    /** The table that has the constraint, unqualified; null if the server does not say. */
    public final @Nullable String table() {
        return table;
    }

    /** The columns, or expressions, that the constraint is on; empty for CHECK constraints. */
    public final List<String> columns() {
        return List.of(columns);
    }
}
