package dev.pgdbm.processor.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake of the user's, as a value.
 *
 * <pre>{@code
 * Problem.error("unknown-column", Location.of(source, 11, 5), "column \"emial\" does not exist in <<tables.users>>")
 *         .label("did you mean \"email\"?")
 *         .note("\"users\" is created in 001_users.sql:1 with columns id, email, full_name")
 *         .fix("write email")
 * }</pre>
 *
 * @param code stable, for searching; printed as {@code [pgdbm:unknown-column]}
 * @param message what is wrong, with the names in it; has to make sense alone
 * @param label what stands beside the caret; empty if there is nothing to say there
 * @param notes facts that help to understand, one a line
 * @param fix what to do, in the imperative, with code to paste; empty if unknown
 */
public record Problem(
        Severity severity,
        String code,
        Location location,
        String message,
        String label,
        List<String> notes,
        String fix) {
    public Problem {
        notes = List.copyOf(notes);
    }

    /** A problem without label, notes and fix that fails the compilation. */
    public static Problem error(String code, Location location, String message) {
        return new Problem(Severity.ERROR, code, location, message, "", List.of(), "");
    }

    /** A problem without label, notes and fix that lets the compilation go on. */
    public static Problem warning(String code, Location location, String message) {
        return new Problem(Severity.WARNING, code, location, message, "", List.of(), "");
    }

    /** Something to know, without label, notes and fix. */
    public static Problem note(String code, Location location, String message) {
        return new Problem(Severity.NOTE, code, location, message, "", List.of(), "");
    }

    /** The same problem with these words beside its caret. */
    public Problem label(String words) {
        return new Problem(severity, code, location, message, words, notes, fix);
    }

    /** The same problem with one more note. */
    public Problem note(String fact) {
        List<String> more = Stream.concat(notes.stream(), Stream.of(fact)).toList();
        return new Problem(severity, code, location, message, label, more, fix);
    }

    /** The same problem with this way out of it. */
    public Problem fix(String imperative) {
        return new Problem(severity, code, location, message, label, notes, imperative);
    }

    /** Whether it fails the compilation. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
