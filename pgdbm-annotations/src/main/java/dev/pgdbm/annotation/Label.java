package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The label that a constant of an enum has in PostgreSQL, where it is neither the constant's name nor that in lower case.
 *
 * <pre>{@code
 * enum Status { // CREATE TYPE <<schema>>.status AS ENUM ('open', 'in-progress', 'done')
 *     OPEN,
 *     @Label("in-progress") IN_PROGRESS,
 *     DONE
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Label {
    /** The label, exactly as in {@code CREATE TYPE … AS ENUM}. */
    String value();
}
