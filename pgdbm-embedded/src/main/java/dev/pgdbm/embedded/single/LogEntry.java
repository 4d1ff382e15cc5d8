package dev.pgdbm.embedded.single;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message in the log of a server that runs with {@code log_error_verbosity = verbose}.
 *
 * @param severity such as {@code ERROR}
 * @param position in the statement, or in {@code QUERY} if there is one, in code points from 1; 0 if it has none
 * @param fields what follows by name: {@code DETAIL}, {@code HINT}, {@code QUERY}, {@code CONTEXT}, {@code LOCATION}
 */
record LogEntry(String severity, String sqlState, String message, int position, Map<String, String> fields) {
    private static final Pattern HEAD = Pattern.compile(
            "(DEBUG|INFO|NOTICE|WARNING|LOG|ERROR|FATAL|PANIC):  ([0-9A-Z]{5}): (.*?)(?: at character (\\d+))?",
            Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("([A-Z]+):  (.*)", Pattern.DOTALL);

    LogEntry {
        fields = Map.copyOf(fields);
    }

    /** Reads a log; the server puts a tab behind each line end inside a message, so that lines without begin something new. */
    static List<LogEntry> read(String log) {
        List<LogEntry> entries = new ArrayList<>();
        for (String line : log.split("\\n(?!\\t)", -1)) {
            String text = line.replace("\n\t", "\n");
            Matcher head = HEAD.matcher(text);
            Matcher field = FIELD.matcher(text);
            if (head.matches()) {
                entries.add(of(head));
            } else if (field.matches() && !entries.isEmpty()) {
                entries.add(entries.remove(entries.size() - 1).with(field.group(1), field.group(2)));
            }
        }
        return entries;
    }

    private static LogEntry of(Matcher head) {
        int position = head.group(4) == null ? 0 : Integer.parseInt(head.group(4));
        return new LogEntry(head.group(1), head.group(2), head.group(3), position, Map.of());
    }

    private LogEntry with(String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return new LogEntry(severity, sqlState, message, position, more);
    }

    /** The same about another text: another message, position and detail. */
    LogEntry with(String otherMessage, int otherPosition, Map<String, String> otherFields) {
        return new LogEntry(severity, sqlState, otherMessage, otherPosition, otherFields);
    }

    /** Whether it ended its statement. */
    boolean isError() {
        return severity.equals("ERROR") || severity.equals("FATAL") || severity.equals("PANIC");
    }

    /** Whether it is about a statement inside a function, rather than the one that was sent. */
    boolean isInternal() {
        return fields.containsKey("QUERY");
    }

    /** A field; empty if there is none. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
