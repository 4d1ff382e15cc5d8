package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that loads rows by binary {@code COPY … FROM STDIN}, the fastest way into a table, in constant memory. Its only parameter
 * is an {@code Iterable}, {@code Iterator} or {@code Stream} of a record, whose components are the columns; it returns {@code void},
 * or as {@code long} the number of rows.
 *
 * <pre>{@code
 * record NewUser(String email, @Nullable String fullName) {}
 *
 * @CopyInto("<<tables.users>> (email, full_name)")
 * long load(Stream<NewUser> users);
 * }</pre>
 *
 * <p>All rows are there, or none: whatever the source of the rows throws arrives as it is, and nothing has been loaded. In a
 * transaction that then has to be rolled back, as after any statement that fails. A stream is closed at the end, as by
 * {@link java.util.stream.Stream#flatMap}. The rows must not be read from the same transaction, whose connection is busy.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CopyInto {
    /**
     * A table, and in parentheses the columns, one for each component of the record; without them the columns are named after the
     * components.
     */
    String value();
}
