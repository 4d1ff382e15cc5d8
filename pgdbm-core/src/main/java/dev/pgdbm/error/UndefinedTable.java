package dev.pgdbm.error;

/** A table, view or sequence that does not exist: SQLSTATE 42P01; most often the schema's migrations have not been run. */
public final class UndefinedTable extends DatabaseFailure {
    private static final long serialVersionUID = 1L;

    /** @param report what is known */
    public UndefinedTable(FailureReport report) {
        super(report.saying(report.message() + hint(report.origin())));
    }

    private static String hint(Origin origin) {
        String schema = origin.schema() == null ? "the schema" : "schema \"%s\"".formatted(origin.schema());
        return "; the migrations of %s may not have been run: call migrate(YourModule.class) on its Database"
                .formatted(schema);
    }
}
