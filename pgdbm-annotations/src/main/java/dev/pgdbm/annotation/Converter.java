package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which classes convert values of one's own types to what columns hold: on a parameter, a record component, a method that returns single
 * values, a DAO, or a schema module; the nearest one decides. Lists of the type are arrays.
 *
 * <pre>{@code
 * @Dao(Shop.class)
 * @Converter(UserIdConverter.class) // implements ColumnConverter<UserId, Long>
 * interface Users {
 *     @Query("SELECT email FROM <<tables.users>> WHERE id = :id")
 *     Optional<String> email(UserId id);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface Converter {
    /** Classes that implement {@code dev.pgdbm.value.ColumnConverter}. */
    Class<?>[] value();
}
