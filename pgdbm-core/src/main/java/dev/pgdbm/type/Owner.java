package dev.pgdbm.type;

/** The class that has the method with which generated code reads a column or binds a parameter. */
public enum Owner {
    /** The row itself: {@code row.getLong(1)}. */
    RESULT_SET("java.sql.ResultSet", true),
    /** The statement itself: {@code statement.setLong(1, id)}. */
    PREPARED_STATEMENT("java.sql.PreparedStatement", true),
    /** {@code Columns.instant(row, 1)}. */
    COLUMNS("dev.pgdbm.support.Columns", false),
    /** {@code ArrayColumns.longs(row, 1)}. */
    ARRAY_COLUMNS("dev.pgdbm.support.ArrayColumns", false),
    /** {@code NullableArrayColumns.longs(row, 1)}. */
    NULLABLE_ARRAY_COLUMNS("dev.pgdbm.support.NullableArrayColumns", false),
    /** {@code Parameters.instant(statement, 1, createdAt)}. */
    PARAMETERS("dev.pgdbm.support.Parameters", false),
    /** {@code ArrayParameters.longs(statement, 1, ids)}. */
    ARRAY_PARAMETERS("dev.pgdbm.support.ArrayParameters", false),
    /** {@code TextArrayParameters.encoded(statement, 1, stays, RangeCodecs.DATERANGE)}. */
    TEXT_ARRAY_PARAMETERS("dev.pgdbm.support.TextArrayParameters", false),
    /** {@code JsonValues.value(row, 1, settingsJson)}, {@code JsonValues.bind(statement, 1, settings, settingsJson)}. */
    JSON_VALUES("dev.pgdbm.support.JsonValues", false);

    private final String className;
    private final boolean direct;

    Owner(String className, boolean direct) {
        this.className = className;
        this.direct = direct;
    }

    /** The qualified name of the class. */
    public String className() {
        return className;
    }

    /** Whether the method is one of JDBC's own, called on the row or the statement; else static, with that as first argument. */
    public boolean isDirect() {
        return direct;
    }
}
