package dev.pgdbm.migration;

import dev.pgdbm.name.SchemaName;
import java.util.List;

/**
 * What a migration did.
 *
 * @param schema the schema that was migrated
 * @param module the module whose files were applied
 * @param applied the files that were applied now, in order; empty if there was nothing to do
 * @param alreadyApplied how many files had been applied before
 */
public record MigrationReport(SchemaName schema, String module, List<Applied> applied, int alreadyApplied) {
    /** A report of these files. */
    public MigrationReport {
        applied = List.copyOf(applied);
    }

    /**
     * A file that was applied.
     *
     * @param filename its name
     * @param durationMillis how long its statements took, in milliseconds
     */
    public record Applied(String filename, int durationMillis) {}
}
