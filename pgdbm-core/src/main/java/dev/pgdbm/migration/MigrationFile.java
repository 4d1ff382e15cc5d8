package dev.pgdbm.migration;

import dev.pgdbm.error.InvalidMigrations;
import java.util.List;

/**
 * A migration as it lies in its folder: a template, not yet made for a schema.
 *
 * @param filename its name without the folder, by which it is recorded as applied
 * @param version the version in its name
 * @param sql its content, without a byte order mark
 * @param checksum of its content, as the Python library computes it; see {@link #of}
 * @param origin where it lies, for messages: a path, or a jar and the entry in it
 */
public record MigrationFile(String filename, MigrationVersion version, String sql, String checksum, String origin) {
    static final String FORMS = "001_name.sql, V1__name.sql or 20251025120000_name.sql";

    /**
     * A migration file of that content.
     *
     * <p>The checksum is the SHA-256 of the content in UTF-8, in hexadecimal, with line ends as LF and without white space
     * around it: a checkout with CRLF has the same. A byte order mark is not part of it (the Python library keeps it, but the
     * server then refuses the file).
     *
     * @throws InvalidMigrations if the name has none of the forms of {@link MigrationVersion}
     */
    public static MigrationFile of(String filename, String content, String origin) {
        MigrationVersion version = MigrationVersion.of(filename)
                .orElseThrow(() -> new InvalidMigrations(
                        origin, List.of("the name \"%s\" has no version: write %s".formatted(filename, FORMS))));
        String sql = content.startsWith("\uFEFF") ? content.substring(1) : content;
        return new MigrationFile(filename, version, sql, Checksum.of(sql), origin);
    }

    /** The origin. */
    @Override
    public String toString() {
        return origin;
    }
}
