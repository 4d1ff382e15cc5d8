package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How many rows a statement can return.
 *
 * @param reason why: {@code users_email_key pins "users"}, or {@code nothing unique pins "users"}
 * @param unpinned the relation of which there may be several rows, if that is why
 */
public record Cardinality(Rows rows, String reason, Optional<Unpinned> unpinned) {
    /** Nothing is known of the statement. */
    public static final Cardinality UNKNOWN = many("the statement is not understood");

    /** What is proved. */
    public enum Rows {
        ONE,
        AT_MOST_ONE,
        MANY
    }

    /** Always a row. */
    public static Cardinality one(String reason) {
        return new Cardinality(Rows.ONE, reason, Optional.empty());
    }

    /** A row or none. */
    public static Cardinality atMostOne(String reason) {
        return new Cardinality(Rows.AT_MOST_ONE, reason, Optional.empty());
    }

    /** Any number of rows, as far as can be proved. */
    public static Cardinality many(String reason) {
        return new Cardinality(Rows.MANY, reason, Optional.empty());
    }

    /** Any number of rows, for want of a key. */
    public static Cardinality many(Unpinned unpinned) {
        return new Cardinality(Rows.MANY, "nothing unique pins " + unpinned, Optional.of(unpinned));
    }

    /** Whether there are never two rows. */
    public boolean isSingle() {
        return rows != Rows.MANY;
    }

    /** The same without the promise of a row. */
    public Cardinality orNone() {
        return rows == Rows.ONE ? atMostOne(reason) : this;
    }

    /**
     * A relation none of whose unique keys is compared with single values.
     *
     * @param table its name
     * @param alias by which the statement calls it; the same if it has none
     * @param keys the columns of each unique key that covers all its rows
     */
    public record Unpinned(String table, String alias, List<List<String>> keys) {
        public Unpinned {
            keys = List.copyOf(keys);
        }

        /** {@code "posts"}, or {@code "posts" (p)}. */
        @Override
        public String toString() {
            return alias.equals(table) ? "\"" + table + "\"" : "\"%s\" (%s)".formatted(table, alias);
        }
    }
}
