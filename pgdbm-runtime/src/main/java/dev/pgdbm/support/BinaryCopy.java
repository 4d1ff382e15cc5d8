package dev.pgdbm.support;

import dev.pgdbm.internal.value.BinaryRow;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * {@code COPY … FROM STDIN (FORMAT binary)}: rows go to the server while they come, in constant memory. For generated code.
 *
 * <pre>{@code
 * try (BinaryCopy copy = BinaryCopy.open(connection, executor.sql(LOAD))) {
 *     for (NewUser row : users) {
 *         BinaryFields fields = copy.startRow(2);
 *         fields.text(row.email());
 *         fields.text(row.fullName());
 *     }
 *     return copy.finish();
 * }
 * }</pre>
 *
 * <p>What is closed before it is finished leaves no rows.
 */
public final class BinaryCopy implements AutoCloseable {
    private static final byte[] SIGNATURE = "PGCOPY\n\u00FF\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int END = -1;
    private static final int CHUNK = 65_536;

    private final CopyIn copy;
    private final BinaryRow bytes;
    private final BinaryFields fields;

    private BinaryCopy(CopyIn copy) {
        this.copy = copy;
        this.bytes = new BinaryRow(2 * CHUNK);
        this.fields = new BinaryFields(bytes);
        bytes.raw(SIGNATURE);
        bytes.int4(0);
        bytes.int4(0);
    }

    /**
     * Begins.
     *
     * @throws SQLException what the server has against the statement
     */
    public static BinaryCopy open(Connection connection, String sql) throws SQLException {
        return new BinaryCopy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
    }

    /**
     * Begins a row, whose fields are then written, all of them and in order.
     *
     * @throws SQLException if the server has stopped to listen
     */
    public BinaryFields startRow(int columns) throws SQLException {
        if (bytes.size() >= CHUNK) {
            send();
        }
        return fields.startRow(columns);
    }

    /**
     * Ends, so that all rows are there.
     *
     * @return how many
     * @throws SQLException what the server has against a row
     */
    public long finish() throws SQLException {
        bytes.int2(END);
        send();
        return copy.endCopy();
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes.bytes(), 0, bytes.size());
        bytes.clear();
    }

    /** Cancels what is not finished; then no row is there. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
