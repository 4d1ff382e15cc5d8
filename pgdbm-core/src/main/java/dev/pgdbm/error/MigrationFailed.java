package dev.pgdbm.error;

import org.jspecify.annotations.Nullable;

/**
 * A migration file that the server refused; what the file did is rolled back, unless it runs without a transaction, and the
 * files before it stay applied.
 */
public final class MigrationFailed extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final String filename;
    private final int line;
    private final int column;
    private final @Nullable String sqlState;

    /**
     * @param filename the file
     * @param line of the mistake in the file, from 1
     * @param column of the mistake in its line, from 1, in UTF-16 code units
     * @param sqlState the SQLSTATE, if the server gave one
     * @param message what the server said, with the faulty line
     */
    public MigrationFailed(
            String filename, int line, int column, @Nullable String sqlState, String message, Throwable cause) {
        super(filename + ":" + line + ":" + column + ": " + message, cause);
        this.filename = filename;
        this.line = line;
        this.column = column;
        this.sqlState = sqlState;
    }

    /** The file. */
    public String filename() {
        return filename;
    }

    /** The line of the mistake in the file, from 1. */
    public int line() {
        return line;
    }

    /** The column of the mistake in its line, from 1, in UTF-16 code units. */
    public int column() {
        return column;
    }

    /** The SQLSTATE, if the server gave one. */
    public @Nullable String sqlState() {
        return sqlState;
    }
}
