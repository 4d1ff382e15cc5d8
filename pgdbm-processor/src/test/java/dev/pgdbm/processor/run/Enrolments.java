package dev.pgdbm.processor.run;

import dev.pgdbm.SqlRunner;
import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.InTransaction.Isolation;
import dev.pgdbm.annotation.Query;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A DAO with procedures, and with default methods in transactions. */
@Dao(Club.class)
interface Enrolments extends Counted<Long> {
    /** The OUT parameters of a procedure. */
    record Enrolled(@AssumeNonNull long id, @Nullable String fullName) {}

    @Query("CALL <<schema>>.enrol(:email, NULL, NULL)")
    Enrolled enrol(String email);

    @Query("CALL <<schema>>.enrol_one_by_one(:emails)")
    void enrolOneByOne(List<String> emails);

    @Query("SELECT current_setting('transaction_isolation')")
    @AssumeNonNull
    String isolation();

    @Query("SELECT pg_current_xact_id()::text")
    String transactionId();

    SqlRunner runner();

    @InTransaction
    default void enrolBoth(String one, String other) {
        enrol(one);
        enrol(other);
    }

    @InTransaction
    default boolean isOneTransaction() {
        return transactionId().equals(transactionId());
    }

    @InTransaction(isolation = Isolation.SERIALIZABLE)
    default String serializable() {
        return isolation();
    }

    @InTransaction(readOnly = true)
    default void enrolReadOnly(String email) {
        enrol(email);
    }

    @InTransaction
    default void enrolAndThrow(String email) throws IOException {
        enrol(email);
        throw new IOException("after " + email);
    }

    default int countBySql() {
        return runner().sql("SELECT count(*)::integer AS n FROM <<tables.members>>")
                .one(row -> row.get("n", Integer.class));
    }
}
