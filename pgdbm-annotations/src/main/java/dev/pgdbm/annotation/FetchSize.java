package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many rows of a {@code Stream} the server sends at once, and therefore how many are in memory; 1,000 without it.
 *
 * <p>Fewer for rows of megabytes, more where the server is far away. For methods that return a {@code Stream}; all others read their
 * rows in one go.
 *
 * <pre>{@code
 * @FetchSize(20)
 * @Query("SELECT id, scan FROM <<tables.documents>> ORDER BY id")
 * Stream<Document> documents();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FetchSize {
    /** The number of rows, at least 1. */
    int value();
}
