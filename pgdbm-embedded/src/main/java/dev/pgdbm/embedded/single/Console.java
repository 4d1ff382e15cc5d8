package dev.pgdbm.embedded.single;

import dev.pgdbm.embedded.server.SingleUserProcess;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The console of a single-user server: one statement in, what it printed and logged out.
 *
 * <p>The server echoes what it reads. A comment with a number that nobody can guess is sent behind each statement; when its echo comes,
 * the statement is done and everything that it logged is in the log.
 */
final class Console implements AutoCloseable {
    /** To be started with; the last four make the log an exact record of messages, and nothing else. */
    static final List<String> OPTIONS = List.of(
            "-E",
            "-j",
            "-clog_error_verbosity=verbose",
            "-clog_min_messages=info",
            "-clog_min_error_statement=panic",
            "-clog_checkpoints=off",
            "-cdebug_print_rewritten=on",
            "-cdebug_pretty_print=off",
            "-clc_messages=C");

    private static final String PROMPT = "backend> ";

    private final SingleUserProcess process;
    private final String nonce = new BigInteger(128, new SecureRandom()).toString(36);
    private int number;

    Console(SingleUserProcess process) {
        this.process = process;
    }

    /**
     * What became of a statement.
     *
     * @param printed the rows, as they were printed
     * @param log its messages, about the statement as it was given
     */
    record Reply(String printed, List<LogEntry> log) {
        /** The error that ended it. */
        Optional<LogEntry> error() {
            return log.stream().filter(LogEntry::isError).findFirst();
        }

        /** What it remarked. */
        List<LogEntry> notices() {
            return log.stream().filter(entry -> !entry.isError()).toList();
        }
    }

    /** Waits for the first prompt. */
    void await() throws IOException {
        write("");
        readToMarker();
        process.newLog();
    }

    Reply run(String statement) throws IOException {
        return run(ConsoleText.of(statement));
    }

    Reply run(ConsoleText text) throws IOException {
        write(text.sent() + ";\n\n");
        String output = readToMarker();
        String echo = "statement: " + text.sent() + ";\n\n";
        String printed = output.startsWith(echo) ? output.substring(echo.length()) : output;
        List<LogEntry> log = LogEntry.read(process.newLog()).stream()
                .map(entry -> about(text, entry))
                .toList();
        return new Reply(printed, log);
    }

    private void write(String statements) throws IOException {
        number += 1;
        process.input().write((statements + marker() + ";\n\n").getBytes(StandardCharsets.UTF_8));
        process.input().flush();
    }

    private String marker() {
        return "/* %s %d */".formatted(nonce, number);
    }

    /** What comes before the marker's echo. */
    private String readToMarker() throws IOException {
        byte[] end = (PROMPT + "statement: " + marker() + ";\n\n" + PROMPT).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[8192];
        while (!endsWith(all.toByteArray(), end)) {
            int count = process.output().read(chunk);
            if (count < 0) {
                throw new EOFException(process.endOfLog());
            }
            all.write(chunk, 0, count);
        }
        String text = all.toString(StandardCharsets.UTF_8);
        return text.substring(0, text.length() - end.length);
    }

    private static boolean endsWith(byte[] all, byte[] end) {
        int start = all.length - end.length;
        return start >= 0 && Arrays.equals(all, start, all.length, end, 0, end.length);
    }

    /** The same message about the statement, rather than about what was sent. */
    private static LogEntry about(ConsoleText text, LogEntry entry) {
        if (entry.isInternal() || entry.position() == 0) {
            Map<String, String> fields = new HashMap<>(entry.fields());
            fields.computeIfPresent("DETAIL", (name, detail) -> text.relocate(detail));
            return entry.with(entry.message(), entry.position(), fields);
        }
        // The semicolon and the line end that were sent behind the statement are not of it.
        String message = text.isBehind(entry.position())
                ? entry.message().replace("at or near \";\"", "at end of input")
                : entry.message().replaceFirst("(?s)^(unterminated .*);\\n\"$", "$1\"");
        return entry.with(message, text.position(entry.position()), entry.fields());
    }

    @Override
    public void close() {
        process.close();
    }
}
