package dev.pgdbm.migration;

/**
 * A mistake in a migration file that shows before it is sent to a server.
 *
 * @param code stable, for searching; those of {@link dev.pgdbm.template.TemplateProblem} and
 *     {@link dev.pgdbm.script.ScriptProblem}
 * @param origin the file, for messages
 * @param position of the faulty piece in the file
 * @param length of the faulty piece in the file, in UTF-16 code units
 * @param message what is wrong, one line
 * @param fix what to write instead, in the imperative
 */
public record MigrationProblem(
        String code, String origin, FilePosition position, int length, String message, String fix) {
    /** All of it in one line, {@code file:line:column} first. */
    @Override
    public String toString() {
        return "%s:%s: %s; %s".formatted(origin, position, message, fix);
    }
}
