package dev.pgdbm.definition;

import java.util.regex.Pattern;

/**
 * A column of a table or view.
 *
 * @param name as PostgreSQL stores it
 * @param type such as {@code numeric(10,2)}; that of the column's own schema, or of an extension, without a schema
 * @param notNull whether it is declared NOT NULL, and no row from before is exempt
 * @param supplied whether INSERT may leave it out although it is NOT NULL: a default, an identity, or generated
 */
public record ColumnDefinition(String name, String type, boolean notNull, boolean supplied) {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final String NOT_NULL = " not null";

    /** Reads what {@link #toString} writes; whether INSERT may leave it out is not in it. */
    static ColumnDefinition parse(String text) {
        int end = text.startsWith("\"") ? text.lastIndexOf('"') + 1 : text.indexOf(' ');
        String name = text.substring(0, end);
        String rest = text.substring(end + 1);
        boolean notNull = rest.endsWith(NOT_NULL);
        return new ColumnDefinition(
                name.startsWith("\"") ? name.substring(1, end - 1).replace("\"\"", "\"") : name,
                notNull ? rest.substring(0, rest.length() - NOT_NULL.length()) : rest,
                notNull,
                false);
    }

    /** Whether INSERT has to give a value. */
    boolean isRequired() {
        return notNull && !supplied;
    }

    /** As in a CREATE TABLE: {@code email text not null}. */
    @Override
    public String toString() {
        String written = PLAIN.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
        return written + " " + type + (notNull ? NOT_NULL : "");
    }
}
