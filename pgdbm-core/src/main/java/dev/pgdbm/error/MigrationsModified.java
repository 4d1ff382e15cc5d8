package dev.pgdbm.error;

import java.util.List;

/** Migration files that were changed after they had been applied; raised before any pending file is run. */
public final class MigrationsModified extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final String[] filenames;

    /**
     * @param schema the schema that they are applied in
     * @param module the module that they belong to
     * @param filenames the files whose content no longer has the recorded checksum
     */
    public MigrationsModified(String schema, String module, List<String> filenames) {
        super(
                "changed after they were applied to module \"%s\" in schema \"%s\": %s; restore them, and put the change in a new file"
                        .formatted(module, schema, String.join(", ", filenames)));
        this.filenames = filenames.toArray(String[]::new);
    }

    /** The files whose content no longer has the recorded checksum. */
    public List<String> filenames() {
        return List.of(filenames);
    }
}
