package dev.pgdbm.value;

/**
 * Converts a class of one's own to and from a class that columns are read as; named by {@code @Converter}. It needs a constructor
 * without parameters, and is used by all threads.
 *
 * <pre>{@code
 * public final class UserIdConverter implements ColumnConverter<UserId, Long> {
 *     public UserId fromColumn(Long value) { return new UserId(value); }
 *     public Long toParameter(UserId id) { return id.value(); }
 * }
 * }</pre>
 *
 * @param <J> the class of one's own
 * @param <D> what goes to and fro with the database, boxed: any class of the table of types
 */
public interface ColumnConverter<J, D> {
    /**
     * The value of a column.
     *
     * @param value not null: NULL becomes null without being asked about
     */
    J fromColumn(D value);

    /**
     * What to bind for a value.
     *
     * @param value not null: null becomes NULL without being asked about
     */
    D toParameter(J value);
}
