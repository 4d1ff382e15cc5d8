package dev.pgdbm.embedded.single;

import dev.pgdbm.embedded.single.Console.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements in the console: those that PREPARE takes are prepared when they are parsed, others run when they are executed. */
final class Statements {
    private static final String NO_STATEMENT_TO_PREPARE = "42P14";
    private static final String REACHED = "22012";
    private static final long UNKNOWN = 705;
    private static final long TEXT = 25;

    private final Console console;
    private TransactionStatus transaction = TransactionStatus.IDLE;
    private int number;

    Statements(Console console) {
        this.console = console;
    }

    /**
     * A statement that was parsed.
     *
     * @param name under which it is prepared; null if PREPARE does not take it
     * @param parameters the OIDs of their types
     * @param columns what it returns; none also if that is not known yet
     * @param notices what the server remarked
     */
    record Parsed(
            StatementKind kind,
            String sql,
            @Nullable String name,
            List<Long> parameters,
            Columns columns,
            List<LogEntry> notices) {}

    /** What executing gave. */
    record Executed(PrintedRows result, String tag, List<LogEntry> notices) {}

    TransactionStatus transaction() {
        return transaction;
    }

    /** @param declared the OIDs of the parameters' types as far as the client knows them, 0 for others */
    Parsed parse(String sql, List<Long> declared) throws IOException, Refusal {
        StatementKind kind = StatementKind.of(sql);
        if (!kind.isPreparable()) {
            return unprepared(kind, sql, declared);
        }
        number += 1;
        String name = "pgdbm_" + number;
        Reply reply = console.run(ConsoleText.of("PREPARE %s%s AS ".formatted(name, types(declared)), sql));
        Optional<LogEntry> error = reply.error();
        if (error.isPresent() && error.get().sqlState().equals(NO_STATEMENT_TO_PREPARE)) {
            return unprepared(kind, sql, declared);
        }
        failIf(error);
        return described(kind, sql, name, reply.notices());
    }

    private static Parsed unprepared(StatementKind kind, String sql, List<Long> declared) {
        List<Long> parameters =
                declared.stream().map(type -> type == 0 ? TEXT : type).toList();
        return new Parsed(kind, sql, null, parameters, Columns.NONE, List.of());
    }

    private String types(List<Long> declared) throws IOException {
        // In a failed transaction the server answers no question, and refuses PREPARE whatever the types.
        if (declared.isEmpty() || transaction == TransactionStatus.FAILED) {
            return "";
        }
        String oids = declared.stream()
                .map(type -> String.valueOf(type == 0 ? UNKNOWN : type))
                .collect(Collectors.joining(","));
        // With its schema, since the search path is the client's; format_type names types that PREPARE reads as others.
        return ask("""
                SELECT pg_catalog.string_agg(pg_catalog.format('%%I.%%I', n.nspname, t.typname), ', ' ORDER BY d.place)
                  FROM ROWS FROM (pg_catalog.unnest('{%s}'::pg_catalog.oid[])) WITH ORDINALITY d(oid, place)
                  JOIN pg_catalog.pg_type t ON t.oid OPERATOR(pg_catalog.=) d.oid
                  JOIN pg_catalog.pg_namespace n ON n.oid OPERATOR(pg_catalog.=) t.typnamespace
                """.formatted(oids)).get(0).transform(names -> " (" + names + ")");
    }

    private Parsed described(StatementKind kind, String sql, String name, List<LogEntry> log) throws IOException {
        List<String> types = ask("""
                SELECT parameter_types::pg_catalog.oid[]::pg_catalog.text, result_types::pg_catalog.oid[]::pg_catalog.text
                  FROM pg_catalog.pg_prepared_statements WHERE name OPERATOR(pg_catalog.=) '%s'
                """.formatted(name));
        // The first tree is that of PREPARE itself.
        List<LogEntry> notices = log.subList(Math.min(1, log.size()), log.size());
        String tree = notices.isEmpty() ? "" : notices.get(notices.size() - 1).field("DETAIL");
        return new Parsed(kind, sql, name, Columns.oids(types.get(0)), Columns.of(types.get(1), tree), notices);
    }

    /** The first row of a query of our own. */
    private List<String> ask(String sql) throws IOException {
        Reply reply = console.run(sql);
        List<List<@Nullable String>> rows = PrintedRows.read(reply.printed()).rows();
        if (rows.isEmpty()) {
            throw new IOException("the single-user server does not say what it prepared: " + reply.error());
        }
        List<String> row = new ArrayList<>();
        rows.get(0).forEach(value -> row.add(value == null ? "" : value));
        return row;
    }

    /** Whether a statement that PREPARE does not take is well-formed: behind one that fails, it is read and not executed. */
    void checkSyntax(Parsed statement) throws IOException, Refusal {
        if (statement.kind().isEmpty() || transaction == TransactionStatus.FAILED) {
            return;
        }
        boolean inside = transaction == TransactionStatus.IN_TRANSACTION;
        if (inside) {
            console.run("SAVEPOINT pgdbm_syntax");
        }
        Reply reply = console.run(ConsoleText.of("SELECT 1/0; ", statement.sql()));
        if (inside) {
            console.run("ROLLBACK TO SAVEPOINT pgdbm_syntax; RELEASE SAVEPOINT pgdbm_syntax");
        }
        failIf(reply.error().filter(error -> !error.sqlState().equals(REACHED)));
    }

    Executed execute(Parsed statement, List<@Nullable String> values) throws IOException, Refusal {
        if (statement.name() == null) {
            Executed executed = finished(statement.kind(), console.run(statement.sql()));
            keepLog(statement);
            return executed;
        }
        String arguments = values.stream().map(Statements::literal).collect(Collectors.joining(", "));
        String call = "EXECUTE %s%s".formatted(statement.name(), values.isEmpty() ? "" : "(" + arguments + ")");
        return finished(statement.kind(), console.run(call));
    }

    private Executed finished(StatementKind kind, Reply reply) throws IOException, Refusal {
        boolean rolledBack = transaction == TransactionStatus.FAILED && kind.isCommit();
        Optional<LogEntry> error = reply.error();
        transaction = transaction.after(kind, error.isPresent());
        if (error.isPresent()) {
            throw new Refusal(error.get());
        }
        PrintedRows result = PrintedRows.read(reply.printed());
        String tag = rolledBack ? "ROLLBACK" : kind.tag(result.rows().size());
        return new Executed(result, tag, reply.notices());
    }

    /** Clients keep the trees out of the log, which here is all that we hear of errors. */
    private void keepLog(Parsed statement) throws IOException {
        if (statement.sql().toLowerCase(Locale.ROOT).contains("log_min_messages")) {
            console.run("SET log_min_messages = info");
        }
    }

    private static String literal(@Nullable String value) {
        return value == null ? "NULL" : "E'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private void failIf(Optional<LogEntry> error) throws Refusal {
        if (error.isPresent()) {
            transaction = transaction.after(new StatementKind(List.of()), true);
            throw new Refusal(error.get());
        }
    }

    /** Frees what was prepared; in a failed transaction that would fail as well, and is left. */
    void close(Parsed statement) throws IOException {
        if (statement.name() != null && transaction != TransactionStatus.FAILED) {
            console.run("DEALLOCATE " + statement.name());
        }
    }

    /** Leaves the session as a new one. */
    void reset() throws IOException {
        console.run("ROLLBACK");
        console.run("DISCARD ALL");
        transaction = TransactionStatus.IDLE;
    }
}
