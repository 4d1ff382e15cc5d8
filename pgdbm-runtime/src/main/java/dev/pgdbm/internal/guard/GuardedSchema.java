package dev.pgdbm.internal.guard;

import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.definition.SchemaShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The DAOs that have been made on a schema, which of them have been compared with it, and what was found. */
final class GuardedSchema {
    private volatile List<CheckedSchema> bound = List.of();
    private int compared;
    private int migrating;
    private int migrations;
    private @Nullable SchemaShape shape;

    /** Whether the DAO is known already; the one question of each DAO that is made, so it takes no lock. */
    boolean has(CheckedSchema dao) {
        return bound.contains(dao);
    }

    /** Adds a DAO; false if it was there. */
    synchronized boolean add(CheckedSchema dao) {
        boolean isNew = !has(dao);
        if (isNew) {
            bound = Stream.concat(bound.stream(), Stream.of(dao)).toList();
        }
        return isNew;
    }

    /** What there is to compare now; nothing during a migration. */
    synchronized Turn turn() {
        List<CheckedSchema> daos = migrating > 0 ? List.of() : bound.subList(compared, bound.size());
        return new Turn(List.copyOf(daos), Optional.ofNullable(shape), migrations);
    }

    /** Keeps the result of a turn, unless a migration has come in between. */
    synchronized void compared(Turn turn, @Nullable SchemaShape found) {
        if (turn.migrations() == migrations) {
            compared = Math.min(bound.size(), compared + turn.daos().size());
            shape = found;
        }
    }

    synchronized void migrationBegins() {
        migrating++;
        migrations++;
    }

    /** Whether there are DAOs to be compared anew. */
    synchronized boolean migrationEnded() {
        migrating--;
        migrations++;
        compared = 0;
        shape = null;
        return !bound.isEmpty();
    }

    /** Forgets the DAOs, so that the next one made begins anew. */
    synchronized void forget() {
        migrations++;
        bound = List.of();
        compared = 0;
        shape = null;
    }

    /**
     * What is to be compared.
     *
     * @param known what was in the schema when it was last read, if that has been kept
     * @param migrations how many times the schema had changed by then
     */
    record Turn(List<CheckedSchema> daos, Optional<SchemaShape> known, int migrations) {}
}
