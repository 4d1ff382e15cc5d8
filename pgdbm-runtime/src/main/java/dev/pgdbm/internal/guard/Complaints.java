package dev.pgdbm.internal.guard;

import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.name.SchemaName;

/** Where a guard that throws nothing says what it found. */
interface Complaints {
    /** A schema differs from what a DAO was compiled against. */
    void differs(SchemaMismatch mismatch);

    /** A schema could not be read. */
    void failed(SchemaName schema, Exception failure);
}
