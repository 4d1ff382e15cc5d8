package dev.pgdbm.error;

import java.util.List;

/** A schema in which something is otherwise than in the one that a DAO was checked against when it was compiled. */
public final class SchemaMismatch extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final String schema;
    private final String[] differences;

    /**
     * @param schema the schema that differs
     * @param dao the interface that relies on what differs
     * @param module the class whose migrations make the schema
     * @param differences one line each
     */
    public SchemaMismatch(String schema, String dao, String module, List<String> differences) {
        super(
                "schema \"%s\" is not what %s was compiled against: %s; run database.migrate(%s.class), or compile again if that changes nothing"
                        .formatted(schema, dao, String.join("; ", differences), module));
        this.schema = schema;
        this.differences = differences.toArray(String[]::new);
    }

    /** The schema that differs. */
    public String schema() {
        return schema;
    }

    /** Everything that differs, one line each, such as {@code column "users.email" is integer, not text}. */
    public List<String> differences() {
        return List.of(differences);
    }
}
