package dev.pgdbm.processor.model;

import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import java.util.Optional;

/**
 * A PostgreSQL type as the server names it.
 *
 * @param name {@code int8}, {@code _text} for an array, a qualified name for a type of the user's
 */
public record SqlType(String name) {
    /** The row of the type table, if pgdbm knows the type. */
    public Optional<ColumnType> known() {
        return ColumnTypes.byName(name);
    }

    /** As in a message: {@code bigint}, {@code text[]}. */
    @Override
    public String toString() {
        return known().flatMap(type -> type.aliases().stream().findFirst()).orElse(name);
    }
}
