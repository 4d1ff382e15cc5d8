package dev.pgdbm.error;

/** A column was NULL whose value cannot be null in Java; it is declared {@code @AssumeNonNull}, or nobody checked. */
public final class UnexpectedNull extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final String statement;
    private final String column;

    /**
     * @param statement the id of the statement, such as {@code Users.byEmail}
     * @param column the name of the column
     */
    public UnexpectedNull(String statement, String column) {
        super("%s returned NULL in column \"%s\", which cannot be null in Java; declare it @Nullable"
                .formatted(statement, column));
        this.statement = statement;
        this.column = column;
    }

    /** The id of the statement, such as {@code Users.byEmail}. */
    public String statement() {
        return statement;
    }

    /** The name of the column. */
    public String column() {
        return column;
    }
}
