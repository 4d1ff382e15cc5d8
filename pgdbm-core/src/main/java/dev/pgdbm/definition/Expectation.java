package dev.pgdbm.definition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Something that statements rely on. */
sealed interface Expectation {
    /** What is otherwise in a schema, one line each; nothing of what hangs on a relation that is missing. */
    List<String> differences(SchemaShape shape);

    /** The columns that statements name. */
    record Columns(String table, List<ColumnDefinition> columns) implements Expectation {
        @Override
        public List<String> differences(SchemaShape shape) {
            RelationDefinition found = shape.relations().get(table);
            return found == null
                    ? List.of("table \"%s\" is missing".formatted(table))
                    : columns.stream()
                            .flatMap(column -> difference(column, found.columns()))
                            .toList();
        }

        private Stream<String> difference(ColumnDefinition column, Map<String, ColumnDefinition> found) {
            ColumnDefinition actual = found.get(column.name());
            if (actual == null) {
                return Stream.of("column \"%s.%s\" is missing".formatted(table, column.name()));
            }
            if (!actual.type().equals(column.type())) {
                return Stream.of(
                        "column \"%s.%s\" is %s, not %s".formatted(table, column.name(), actual.type(), column.type()));
            }
            return column.notNull() && !actual.notNull()
                    ? Stream.of("column \"%s.%s\" can be NULL".formatted(table, column.name()))
                    : Stream.empty();
        }
    }

    /** Columns that are unique together. */
    record Key(String table, Set<String> columns) implements Expectation {
        @Override
        public List<String> differences(SchemaShape shape) {
            RelationDefinition found = shape.relations().get(table);
            boolean told = found == null
                    || !found.columns().keySet().containsAll(columns)
                    || found.keys().contains(columns);
            return told
                    ? List.of()
                    : List.of("table \"%s\" is not unique by (%s)"
                            .formatted(
                                    table,
                                    String.join(", ", columns.stream().sorted().toList())));
        }
    }

    /** The columns that an INSERT gives: one that it leaves out must not be required. */
    record Inserted(String table, Set<String> columns) implements Expectation {
        @Override
        public List<String> differences(SchemaShape shape) {
            RelationDefinition found = shape.relations().get(table);
            return found == null
                    ? List.of()
                    : found.columns().values().stream()
                            .filter(column -> column.isRequired() && !columns.contains(column.name()))
                            .map(column -> "column \"%s.%s\" is NOT NULL without a default, and an INSERT leaves it out"
                                    .formatted(table, column.name()))
                            .sorted()
                            .toList();
        }
    }

    /** Columns that a statement may set to NULL. */
    record Nullable(String table, Set<String> columns) implements Expectation {
        @Override
        public List<String> differences(SchemaShape shape) {
            RelationDefinition found = shape.relations().get(table);
            return found == null
                    ? List.of()
                    : found.columns().values().stream()
                            .filter(column -> column.notNull() && columns.contains(column.name()))
                            .map(column -> "column \"%s.%s\" is NOT NULL, and is written as one that can be NULL"
                                    .formatted(table, column.name()))
                            .sorted()
                            .toList();
        }
    }

    /** An enum, a domain, a composite; an enum may have more labels. */
    record Type(String name, TypeDefinition definition) implements Expectation {
        @Override
        public List<String> differences(SchemaShape shape) {
            TypeDefinition found = shape.types().get(name);
            if (found == null) {
                return List.of("type \"%s\" is missing".formatted(name));
            }
            return isMet(found) ? List.of() : List.of("type \"%s\" is %s, not %s".formatted(name, found, definition));
        }

        private boolean isMet(TypeDefinition found) {
            boolean enums = found.kind().equals(TypeDefinition.ENUM)
                    && definition.kind().equals(TypeDefinition.ENUM);
            return enums ? found.parts().containsAll(definition.parts()) : found.equals(definition);
        }
    }
}
