package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a result column is never NULL although PostgreSQL cannot prove it; at run time a NULL there is an
 * {@code UnexpectedNull} that names the statement and the column.
 *
 * <p>On a record component it is about the column of that component, on a method that returns single values about its column.
 *
 * <pre>{@code
 * record Total(@AssumeNonNull long cents) {}
 *
 * @AssumeNonNull
 * @Query("SELECT max(id) FROM <<tables.users>>")
 * long lastId();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.METHOD})
public @interface AssumeNonNull {}
