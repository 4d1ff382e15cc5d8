package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that all that a default method of a DAO does on the DAO happens in one transaction: it commits when the method returns and
 * rolls back when it throws anything.
 *
 * <p>On a DAO of a {@code Transaction} it is a savepoint: what the method throws rolls back to it, and the surrounding transaction may
 * catch it and go on. There the server refuses another isolation level than the surrounding one, with SQLSTATE 25001.
 *
 * <pre>{@code
 * @InTransaction
 * default void transfer(long from, long to, BigDecimal amount) {
 *     withdraw(from, amount);
 *     deposit(to, amount);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface InTransaction {
    /** The isolation level. */
    Isolation isolation() default Isolation.SERVER_DEFAULT;

    /** Whether writes are refused, with SQLSTATE 25006. */
    boolean readOnly() default false;

    /** An isolation level, as PostgreSQL has them. */
    enum Isolation {
        /** That of {@code default_transaction_isolation}, or of the surrounding transaction. */
        SERVER_DEFAULT,
        /** Each statement sees what was committed before it began. */
        READ_COMMITTED,
        /** All statements see one snapshot; a conflicting update fails with SQLSTATE 40001. */
        REPEATABLE_READ,
        /** As if transactions ran one after the other; what cannot be so fails with SQLSTATE 40001. */
        SERIALIZABLE
    }
}
