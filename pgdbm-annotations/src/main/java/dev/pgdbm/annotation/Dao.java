package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose {@link Query} methods are checked and implemented while javac runs.
 *
 * <p>For {@code Users} the class {@code UsersImpl} is written in the same package; its constructor takes a {@code Database} or a
 * {@code Transaction}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Dao {
    /** The module, annotated with {@link SchemaModule}, whose tables the statements name. */
    Class<?> value();
}
