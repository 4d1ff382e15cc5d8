package dev.pgdbm.internal.stream;

import dev.pgdbm.error.PgdbmException;
import java.sql.Connection;
import java.sql.SQLException;

/** The transaction in which one stream reads; a server's cursor lives no longer than that. Exactly one of its ends is called. */
public interface StreamTransaction {
    /** Its connection, not in autocommit mode. */
    Connection connection();

    /**
     * Does nothing while it lasts.
     *
     * @throws dev.pgdbm.error.TransactionEnded if it is over
     */
    void refuseIfEnded();

    /** The exception to throw for a failure of the stream's statement. */
    PgdbmException failure(SQLException failure);

    /**
     * Nothing more will be read, and nothing has failed.
     *
     * @throws PgdbmException if that cannot be committed
     */
    void succeeded();

    /** Reading has failed, with an exception that is thrown afterwards and never replaced by another. */
    void failed(Throwable because);

    /** Nobody can read any more. */
    void abandoned();
}
