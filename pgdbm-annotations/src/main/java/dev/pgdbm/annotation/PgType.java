package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The PostgreSQL type of a record component in {@code <<rows.x>>}, where it does not follow from the Java type: of an enum
 * always, of a String that is to be {@code jsonb} if one likes.
 *
 * <pre>{@code
 * record NewTask(String title, @PgType("<<schema>>.status") Status status, @PgType("jsonb") String details) {}
 *
 * @Query("INSERT INTO <<tables.tasks>> (title, status, details) SELECT title, status, details FROM <<rows.tasks>>")
 * int addAll(List<NewTask> tasks);
 * }</pre>
 *
 * <p>Whether the Java type can be bound to it is checked when the statement is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface PgType {
    /** The type as SQL names it, not an array; {@code <<schema>>} stands for the schema as everywhere. */
    String value();
}
