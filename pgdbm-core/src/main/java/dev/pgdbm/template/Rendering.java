package dev.pgdbm.template;

import dev.pgdbm.name.SchemaName;
import org.jspecify.annotations.Nullable;

/** What a segment needs to know to write itself: the schema (none: the bare names) and how parameters look. */
public record Rendering(@Nullable SchemaName schema, ParameterStyle style) {}
