package dev.pgdbm.processor.model;

/**
 * Why a result column can be NULL.
 *
 * @param text {@code LEFT JOIN posts p}, {@code users.full_name is declared without NOT NULL}, {@code max() of no rows}
 * @param subject what it is about: the alias of the joined relation, or the relation that declares the column; else empty
 * @param offset where the statement has it; -1 if it does not, because a view has
 * @param within the view or common table that the column comes out of; empty if none
 * @param origin the file and line of the relation that declares the column; empty if unknown
 */
public record NullCause(Kind kind, String text, String subject, int offset, String within, String origin) {
    /** Nothing is known of the statement. */
    public static final NullCause UNKNOWN =
            new NullCause(Kind.EXPRESSION, "a statement that is not understood", "", -1);

    /** What can be done about it depends on this. */
    public enum Kind {
        /** An outer join found no match. */
        JOIN,
        /** The column is declared so. */
        COLUMN,
        /** An expression has no value, or may have none. */
        EXPRESSION
    }

    /** One that is in the statement itself, as far as is known. */
    public NullCause(Kind kind, String text, String subject, int offset) {
        this(kind, text, subject, offset, "", "");
    }

    /** The same at another place. */
    public NullCause at(int place) {
        return new NullCause(kind, text, subject, place, within, origin);
    }

    /** The same with the file and line of its relation. */
    public NullCause from(String file) {
        return new NullCause(kind, text, subject, offset, within, file);
    }

    /** The same, seen from outside the view, common table or sub-query of that name; the outermost is remembered. */
    public NullCause within(String name) {
        return new NullCause(kind, text, subject, offset, name, origin);
    }

    /** {@code LEFT JOIN posts p in view user_posts}. */
    @Override
    public String toString() {
        return within.isEmpty() ? text : text + " in " + within;
    }
}
