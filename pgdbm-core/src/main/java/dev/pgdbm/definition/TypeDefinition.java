package dev.pgdbm.definition;

import java.util.List;

/**
 * A type that a schema defines.
 *
 * @param kind {@code enum}, {@code domain} or {@code composite}
 * @param parts the labels of an enum in order; the base type of a domain, and {@code not null} if it is; the attributes of a
 *     composite with their types, in order
 */
public record TypeDefinition(String kind, List<String> parts) {
    static final String ENUM = "enum";

    public TypeDefinition {
        parts = List.copyOf(parts);
    }

    /** {@code enum (sad, happy)}. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(kind, String.join(", ", parts));
    }
}
