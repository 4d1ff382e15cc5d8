package dev.pgdbm.embedded.single;

/** What ReadyForQuery says of the transaction. */
enum TransactionStatus {
    IDLE('I'),
    IN_TRANSACTION('T'),
    FAILED('E');

    private final char code;

    TransactionStatus(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }

    /** What it is behind a statement. */
    TransactionStatus after(StatementKind statement, boolean failed) {
        // COMMIT of what deferred constraints refuse ends the transaction as well.
        if (statement.isEnd() && this != IDLE) {
            return statement.isChained() && !failed ? IN_TRANSACTION : IDLE;
        }
        if (failed) {
            return this == IDLE ? IDLE : FAILED;
        }
        boolean opens = (this == IDLE && statement.isBegin()) || (this == FAILED && statement.isRollbackTo());
        return opens ? IN_TRANSACTION : this;
    }
}
