package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The piece of SQL that an enum constant stands for where {@code <<choice.x>>} names a parameter of its type. It may have
 * {@code <<tables.x>>} and {@code <<schema>>} in it, but no bind parameters.
 *
 * <pre>{@code
 * enum Sort { @Sql("created_at DESC, id") NEWEST, @Sql("email") EMAIL }
 *
 * @Query("SELECT id, email FROM <<tables.users>> ORDER BY <<choice.sort>>")
 * List<User> all(Sort sort);
 * }</pre>
 *
 * <p>The statement is checked with each constant. A {@code List} of constants is joined with commas: it must not be empty, and a
 * constant counts where it stands first.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Sql {
    /** The SQL. */
    String value();
}
