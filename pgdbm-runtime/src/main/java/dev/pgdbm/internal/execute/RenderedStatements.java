package dev.pgdbm.internal.execute;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.DaoStatement;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of statements for schemas, of those used lately: a set-associative table of fixed size, without locks, and without
 * garbage on a hit.
 *
 * <p>10,000 schemas with a DAO of 20 statements would otherwise hold 200,000 strings. A hit gives the very same string each time,
 * whose hash is computed, so that the driver's statement cache finds it fast.
 */
public final class RenderedStatements {
    private static final int WAYS = 4;
    private static final int SETS = 1024;

    private final AtomicReferenceArray<@Nullable Entry> table = new AtomicReferenceArray<>(SETS * WAYS);

    /** How many strings there are at most. */
    static int capacity() {
        return SETS * WAYS;
    }

    /** The SQL of a statement for a schema. */
    public String sql(DaoStatement statement, SchemaName schema) {
        int first = firstWay(statement, schema);
        for (int way = first; way < first + WAYS; way++) {
            Entry entry = table.get(way);
            if (entry != null && entry.isFor(statement, schema)) {
                return entry.sql;
            }
        }
        return add(first, new Entry(statement, schema, statement.render(schema)));
    }

    /** Fibonacci hashing: the upper bits depend on all bits of both hashes. */
    private static int firstWay(DaoStatement statement, SchemaName schema) {
        int hash = (31 * statement.hashCode() + schema.hashCode()) * 0x9E3779B9;
        return (hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SETS))) * WAYS;
    }

    // Two threads that add at once may push out one entry too many, or add one twice; entries themselves are immutable.
    private String add(int first, Entry added) {
        for (int way = first + WAYS - 1; way > first; way--) {
            table.set(way, table.get(way - 1));
        }
        table.set(first, added);
        return added.sql;
    }

    private record Entry(DaoStatement statement, SchemaName schema, String sql) {
        boolean isFor(DaoStatement otherStatement, SchemaName otherSchema) {
            return statement.equals(otherStatement) && schema.equals(otherSchema);
        }
    }
}
