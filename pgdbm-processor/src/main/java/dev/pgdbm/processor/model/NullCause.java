package dev.pgdbm.processor.model;

/**
 * Why a result column can be NULL.
 *
 * @param text {@code LEFT JOIN posts p}, {@code column "full_name" of "users" is declared without NOT NULL}, {@code max() of no
 *     rows}
 * @param subject what it is about: the alias of the joined relation, or the relation that declares the column; else empty
 * @param offset where the statement has it; -1 if it does not, because a view has
 * @param within the view, common table or sub-query that the column comes out of; empty if none
 */
public record NullCause(Kind kind, String text, String subject, int offset, String within) {
    /** Nothing is known of the statement. */
    public static final NullCause UNKNOWN =
            new NullCause(Kind.EXPRESSION, "a statement that is not understood", "", -1, "");

    /** What can be done about it depends on this. */
    public enum Kind {
        /** An outer join found no match. */
        JOIN,
        /** The column is declared so. */
        COLUMN,
        /** An expression has no value, or may have none. */
        EXPRESSION
    }

    /** The same at another place. */
    public NullCause at(int place) {
        return new NullCause(kind, text, subject, place, within);
    }

    /** The same, seen from outside the view, common table or sub-query of that name; the outermost is remembered. */
    public NullCause within(String name) {
        return new NullCause(kind, text, subject, offset, name);
    }

    /** {@code LEFT JOIN posts p in view user_posts}. */
    @Override
    public String toString() {
        return within.isEmpty() ? text : text + " in " + within;
    }
}
