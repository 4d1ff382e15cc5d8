package dev.pgdbm.processor.describe.fuzz;

/** Something that an expression can name. */
record Column(String sql, Type type) {
    enum Type {
        INT,
        TEXT,
        BOOL
    }
}
