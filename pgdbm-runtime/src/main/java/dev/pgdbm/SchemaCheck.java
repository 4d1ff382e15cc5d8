package dev.pgdbm;

/**
 * What happens when a DAO is made on a schema that is not what it was compiled against: a table, column, unique key or type that its
 * statements rely on is missing or different.
 *
 * <p>A schema is read once, with one query, and once more after {@link Database#migrate}; never by a call of a DAO. What a schema has
 * beyond what statements rely on is no difference.
 */
public enum SchemaCheck {
    /**
     * A warning in the log, about a second later: the schema is read in the background, on a connection that nobody else wants.
     * What goes wrong there disturbs nobody.
     */
    WARN,
    /**
     * {@link dev.pgdbm.error.SchemaMismatch} out of {@code dao(…)}, or the constructor of the implementation: the schema is read
     * there and then, in a transaction on its connection.
     */
    STRICT,
    /** Nothing. */
    OFF
}
