package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a statement never returns two rows although no unique key, {@code LIMIT 1} or the like proves it; at run time a second
 * row is a {@code TooManyRows} that names the statement.
 *
 * <p>For methods that return {@code T}, {@code @Nullable T} or {@code Optional<T>}. A unique key is better: it is checked once, when
 * the row is written.
 *
 * <pre>{@code
 * @Single
 * @Query("SELECT id, name FROM <<tables.shops>> WHERE headquarters")
 * Shop headquarters();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Single {}
