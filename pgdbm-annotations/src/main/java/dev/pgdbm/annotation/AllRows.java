package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an UPDATE or DELETE without WHERE means every row of its table; without this it does not compile.
 *
 * <pre>{@code
 * @AllRows
 * @Query("DELETE FROM <<tables.sessions>>")
 * long forgetSessions();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AllRows {}
