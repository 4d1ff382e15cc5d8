package dev.pgdbm.processor.check;

/** The name of a result column as it is written behind AS. */
final class ColumnAlias {
    private ColumnAlias() {}

    /** {@code email}; {@code "author.name"} with quotes, since it would be two names without. */
    static String of(String column) {
        return column.indexOf('.') < 0 ? column : "\"" + column + "\"";
    }
}
