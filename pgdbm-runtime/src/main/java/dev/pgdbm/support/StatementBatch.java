package dev.pgdbm.support;

import dev.pgdbm.internal.value.FailedElement;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.core.BaseConnection;

/** A statement that is run once for each element, many of them in one round trip, all or none. For generated code. */
public final class StatementBatch {
    private static final int SLICE = 1_000;

    /** The driver tells which entry failed in its message only, in whatever language: there the first number. */
    private static final Pattern ENTRY = Pattern.compile("\\p{Nd}+");

    private final PreparedStatement statement;
    private int[] counts = new int[SLICE];
    private int sent;
    private int waiting;

    private StatementBatch(PreparedStatement statement) {
        this.statement = statement;
    }

    /**
     * Runs a statement for each element.
     *
     * @return how many rows each changed
     */
    public static <T> int[] run(
            StatementExecutor executor,
            DaoStatement statement,
            Iterable<? extends T> elements,
            ElementBinder<T> binder) {
        Iterator<? extends T> remaining = elements.iterator();
        if (!remaining.hasNext()) {
            return new int[0];
        }
        Connection connection = executor.connect(statement);
        try (BatchTransaction transaction = BatchTransaction.begin(connection);
                PreparedStatement prepared = connection.prepareStatement(executor.sql(statement))) {
            int[] counts = new StatementBatch(prepared).counts(remaining, binder);
            transaction.commit();
            return counts;
        } catch (SQLException failure) {
            throw executor.failure(statement, connection, failure);
        } finally {
            executor.release(statement, connection);
        }
    }

    /** How many rows all elements changed; one each where the driver does not know, as of INSERTs that it rewrote into one. */
    public static long total(int[] counts) {
        long total = 0;
        for (int count : counts) {
            total += count == Statement.SUCCESS_NO_INFO ? 1 : count;
        }
        return total;
    }

    private <T> int[] counts(Iterator<? extends T> remaining, ElementBinder<T> binder) throws SQLException {
        while (remaining.hasNext()) {
            add(remaining.next(), binder);
            if (waiting == SLICE) {
                send();
            }
        }
        send();
        return Arrays.copyOf(counts, sent);
    }

    private <T> void add(T element, ElementBinder<T> binder) throws SQLException {
        try {
            binder.bind(statement, element);
            statement.addBatch();
            waiting += 1;
        } catch (SQLException refused) {
            throw new FailedElement(sent + waiting, refused);
        }
    }

    private void send() throws SQLException {
        try {
            int[] slice = statement.executeBatch();
            counts = sent + slice.length > counts.length ? Arrays.copyOf(counts, 2 * counts.length) : counts;
            System.arraycopy(slice, 0, counts, sent, slice.length);
            sent += slice.length;
            waiting = 0;
        } catch (BatchUpdateException failure) {
            throw failed(failure);
        }
    }

    /** Of INSERTs that the driver rewrites into one, nobody knows which it was. */
    private SQLException failed(BatchUpdateException failure) throws SQLException {
        boolean rewritten = statement
                .getConnection()
                .unwrap(BaseConnection.class)
                .getQueryExecutor()
                .isReWriteBatchedInsertsEnabled();
        Matcher entry = ENTRY.matcher(String.valueOf(failure.getMessage()));
        return !rewritten && entry.find()
                ? new FailedElement(sent + Integer.parseInt(entry.group()), failure)
                : failure;
    }
}
