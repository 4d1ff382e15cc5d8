package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The one SQL statement of a method of a {@link Dao}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {
    /**
     * The statement: tables as {@code <<tables.users>>}, parameters of the method as {@code :email}.
     *
     * <pre>{@code @Query("SELECT id, email FROM <<tables.users>> WHERE email = :email")}</pre>
     */
    String value();
}
