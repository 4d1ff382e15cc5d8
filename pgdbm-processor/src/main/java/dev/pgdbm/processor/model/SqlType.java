package dev.pgdbm.processor.model;

import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL type as the server names it.
 *
 * @param name {@code int8}, {@code _text} for an array, a qualified name for a type of the user's
 * @param labels of an enum, or of the enum that an array is of; in their order
 */
public record SqlType(String name, Kind kind, List<String> labels) {
    public SqlType {
        labels = List.copyOf(labels);
    }

    /** A type that is neither an enum nor an array of one. */
    public SqlType(String name) {
        this(name, Kind.OTHER, List.of());
    }

    /** What matters of it, apart from its name. */
    public enum Kind {
        ENUM,
        ENUM_ARRAY,
        OTHER
    }

    /** The row of the type table, if pgdbm knows the type. */
    public Optional<ColumnType> known() {
        return ColumnTypes.byName(name);
    }

    /** As in a message: {@code bigint}, {@code text[]}. */
    @Override
    public String toString() {
        return known().flatMap(type -> type.aliases().stream().findFirst()).orElseGet(this::ownName);
    }

    /** PostgreSQL puts an underscore before the name of an array type. */
    private String ownName() {
        return kind == Kind.ENUM_ARRAY ? name.replaceFirst("(^|\\.)_", "$1") + "[]" : name;
    }
}
