package dev.pgdbm.internal.transaction;

import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.internal.stream.StreamTransaction;
import dev.pgdbm.support.DaoStatement;
import java.sql.Connection;
import java.sql.SQLException;

/** The transaction of a block as that of a stream in it: it ends with the block, whatever becomes of the stream. */
record SurroundingTransaction(TransactionBlock block, DaoStatement statement, Connection connection)
        implements StreamTransaction {
    @Override
    public void refuseIfEnded() {
        block.refuseUse(statement.id());
    }

    @Override
    public PgdbmException failure(SQLException failure) {
        return block.failure(statement, connection, failure);
    }

    @Override
    public void succeeded() {}

    @Override
    public void failed(Throwable because) {}

    @Override
    public void abandoned() {}
}
