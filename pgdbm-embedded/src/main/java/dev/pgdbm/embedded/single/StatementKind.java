package dev.pgdbm.embedded.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the first words of a statement say of it.
 *
 * @param words in upper case; none if there is nothing but blanks and comments
 */
record StatementKind(List<String> words) {
    private static final int ENOUGH = 6;
    private static final Set<String> PREPARABLE =
            Set.of("(", "SELECT", "VALUES", "TABLE", "WITH", "INSERT", "UPDATE", "DELETE", "MERGE");

    StatementKind {
        words = List.copyOf(words);
    }

    static StatementKind of(String sql) {
        List<String> words = new ArrayList<>();
        int position = 0;
        while (position < sql.length() && words.size() < ENOUGH) {
            Lexeme lexeme = Lexeme.at(sql, position);
            String text = sql.substring(position, lexeme.end()).strip();
            if (lexeme.kind() != Lexeme.Kind.COMMENT && !text.isEmpty()) {
                words.add(text.toUpperCase(Locale.ROOT));
            }
            position = lexeme.end();
        }
        return new StatementKind(words.equals(List.of(";")) ? List.of() : words);
    }

    /** Whether there is nothing to do. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether PREPARE takes it. */
    boolean isPreparable() {
        return PREPARABLE.contains(word(0));
    }

    /** Whether it begins a transaction. */
    boolean isBegin() {
        return word(0).equals("BEGIN") || word(0).equals("START");
    }

    /** Whether it ends a transaction, as far as it does not begin another at once. */
    boolean isEnd() {
        return isCommit() || isRollback() || (word(0).equals("PREPARE") && word(1).equals("TRANSACTION"));
    }

    boolean isCommit() {
        return (word(0).equals("COMMIT") && !word(1).equals("PREPARED")) || word(0).equals("END");
    }

    /** Whether it goes back to a savepoint. */
    boolean isRollbackTo() {
        return word(0).equals("ROLLBACK") && words.contains("TO");
    }

    /** Whether another transaction begins behind it: {@code AND CHAIN}. */
    boolean isChained() {
        return words.contains("CHAIN") && !words.contains("NO");
    }

    private boolean isRollback() {
        boolean rollback = word(0).equals("ROLLBACK") || word(0).equals("ABORT");
        return rollback && !isRollbackTo() && !word(1).equals("PREPARED");
    }

    /** The tag of its CommandComplete; a single-user server does not say how many rows it changed. */
    String tag(int rows) {
        return switch (word(0)) {
            case "(", "SELECT", "VALUES", "TABLE", "WITH" -> "SELECT " + rows;
            case "INSERT" -> "INSERT 0 " + rows;
            case "UPDATE", "DELETE", "MERGE", "FETCH", "MOVE" -> word(0) + " " + rows;
            case "CREATE", "DROP", "ALTER" -> word(0) + " " + word(1);
            case "END" -> "COMMIT";
            case "ABORT" -> "ROLLBACK";
            default -> word(0);
        };
    }

    private String word(int index) {
        return index < words.size() ? words.get(index) : "";
    }
}
