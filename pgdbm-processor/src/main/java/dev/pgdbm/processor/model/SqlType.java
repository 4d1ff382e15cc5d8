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
 * @param attributes of a composite type, or of the one that an array is of; in their order
 */
public record SqlType(String name, Kind kind, List<String> labels, List<Attribute> attributes) {
    public SqlType {
        labels = List.copyOf(labels);
        attributes = List.copyOf(attributes);
    }

    /** An enum or an array of one, or any other type without attributes. */
    public SqlType(String name, Kind kind, List<String> labels) {
        this(name, kind, labels, List.of());
    }

    /** A type that is neither an enum nor composite nor an array of these. */
    public SqlType(String name) {
        this(name, Kind.OTHER, List.of());
    }

    /** An attribute of a composite type; it can always be NULL. */
    public record Attribute(String name, SqlType type) {}

    /** What matters of it, apart from its name. */
    public enum Kind {
        ENUM,
        ENUM_ARRAY,
        COMPOSITE,
        COMPOSITE_ARRAY,
        OTHER
    }

    /** The row of the type table, if pgdbm knows the type. */
    public Optional<ColumnType> known() {
        return ColumnTypes.byName(name);
    }

    /** Whether it is an array of an enum or composite type. */
    boolean isArray() {
        return kind == Kind.ENUM_ARRAY || kind == Kind.COMPOSITE_ARRAY;
    }

    /** As in a message: {@code bigint}, {@code text[]}. */
    @Override
    public String toString() {
        return known().flatMap(type -> type.aliases().stream().findFirst()).orElseGet(this::ownName);
    }

    /** PostgreSQL puts an underscore before the name of an array type. */
    private String ownName() {
        return isArray() ? name.replaceFirst("(^|\\.)_", "$1") + "[]" : name;
    }
}
