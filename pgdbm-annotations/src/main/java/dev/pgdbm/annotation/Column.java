package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of the result column of a record component, or of a parameter of a {@link RowConstructor}, where it is not the component's own in snake_case.
 *
 * <pre>{@code record User(long id, @Column("mail") String email) {}}</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface Column {
    /** The column's name or alias, exactly as the statement returns it. */
    String value();
}
