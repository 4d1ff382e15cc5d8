package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constructor, or static method, that makes an object of a row; its parameters are the columns, by name.
 *
 * <p>For classes that are no records, where there are several constructors, or where a static method is meant. Without it, the only
 * constructor that generated code can see is taken.
 *
 * <pre>{@code
 * public final class Money {
 *     @RowConstructor
 *     public static Money of(BigDecimal amount, String currency) { … }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface RowConstructor {}
