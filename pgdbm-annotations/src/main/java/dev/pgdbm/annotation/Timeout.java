package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * How long a statement may take before it is cancelled with a {@code QueryTimeout}; of a {@code Stream}, until its first rows are
 * there.
 *
 * <p>For less than the pool's statement timeout, which stays the upper limit. The driver keeps the time and sends the server a cancel
 * request, so nothing is set on the connection that the next statement could meet.
 *
 * <pre>{@code
 * @Timeout(value = 500, unit = TimeUnit.MILLISECONDS)
 * @Query("SELECT id, name FROM <<tables.products>> WHERE name ILIKE :pattern")
 * List<Product> suggestions(String pattern);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Timeout {
    /** The number of units, together from one millisecond to 24 days. */
    long value();

    /** The unit, seconds unless said; less than a millisecond is cut off. */
    TimeUnit unit() default TimeUnit.SECONDS;
}
