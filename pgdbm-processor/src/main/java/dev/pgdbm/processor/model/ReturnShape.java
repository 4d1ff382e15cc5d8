package dev.pgdbm.processor.model;

/** How a method hands over the rows of its statement; {@link ReturnShapes} says which type means which. */
public enum ReturnShape {
    /** {@code void}. */
    NOTHING(false),
    /** {@code int}, {@code long} or {@code boolean} of a statement without result columns. */
    UPDATE_COUNT(false),
    /** {@code T}: exactly one row. */
    ONE(true),
    /** {@code @Nullable T}: null for no row. */
    ONE_OR_NULL(true),
    /** {@code Optional<T>}: empty for no row. */
    OPTIONAL(true),
    /** {@code List<T>}: any number of rows. */
    LIST(true),
    /** {@code Set<T>}: any number of rows, equal ones once, in the order of their first. */
    SET(true),
    /** {@code Map<K, V>}: any number of rows, by their first column. */
    MAP(true),
    /** {@code Stream<T>}: any number of rows, read while they are used. */
    STREAM(true);

    private final boolean rows;

    ReturnShape(boolean rows) {
        this.rows = rows;
    }

    /** Whether there is a place for any number of rows. */
    public boolean isMany() {
        return this == LIST || this == SET || this == MAP || this == STREAM;
    }

    /** Whether the method returns rows, so that the statement must. */
    public boolean hasRows() {
        return rows;
    }
}
