package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@link Query} that is run once for each element of the one parameter that is an {@code Iterable}, whose name in the SQL is the
 * element; the other parameters are the same for all. For statements that cannot take all rows at once as {@code <<rows.x>>}.
 *
 * <pre>{@code
 * @Batch
 * @Query("CALL <<schema>>.settle(:order.id, :order.amount)")
 * void settle(List<Order> order);
 * }</pre>
 *
 * <p>Elements are sent together, 1,000 at a time. All of them have an effect, or none: outside a transaction the batch has its own. A
 * failure is the exception that a single statement would throw; its {@code element()} is the index of the element, from 0. The method
 * returns {@code void}, the number of rows as {@code int} or {@code long}, or as {@code int[]} that of each element.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Batch {}
