package dev.pgdbm.processor.describe;

import dev.pgdbm.definition.ColumnDefinition;
import dev.pgdbm.definition.RelationDefinition;
import dev.pgdbm.definition.SchemaShape;
import dev.pgdbm.definition.TypeDefinition;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.describe.tree.AccessedColumns;
import dev.pgdbm.processor.model.CheckedTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables and views of a module's schema, as generated code remembers them.
 *
 * @param byOid their numbers in trees
 */
record ModuleTables(SchemaShape shape, Map<Integer, Numbered> byOid) {
    private static final String NUMBERS = """
            SELECT c.oid::int, c.relname, a.attnum, a.attname
              FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE c.relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ?)
               AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
            """;

    static ModuleTables read(Connection connection, SchemaName schema) throws SQLException {
        Map<Integer, Numbered> byOid = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(NUMBERS)) {
            statement.setString(1, schema.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String table = rows.getString(2);
                    byOid.computeIfAbsent(rows.getInt(1), oid -> new Numbered(table, new TreeMap<>()))
                            .columns()
                            .put(rows.getInt(3), rows.getString(4));
                }
            }
        }
        List<String> names = byOid.values().stream().map(Numbered::name).toList();
        return new ModuleTables(SchemaShape.read(connection, schema, names), byOid);
    }

    /** What a statement relies on; tables of other schemas have names of their own at run time. */
    List<CheckedTable> checked(List<AccessedColumns> accessed) {
        return accessed.stream()
                .flatMap(access -> Optional.ofNullable(byOid.get(access.relation())).stream()
                        .map(table -> checked(table, access)))
                .toList();
    }

    private CheckedTable checked(Numbered table, AccessedColumns access) {
        RelationDefinition relation = Objects.requireNonNull(shape.relations().get(table.name()));
        Set<String> inserted = table.names(access.inserted());
        Set<String> updated = table.names(access.updated());
        Set<String> named = Stream.of(table.names(access.selected()), inserted, updated)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        List<ColumnDefinition> columns =
                named.stream().map(relation.columns()::get).toList();
        return new CheckedTable(
                table.name(),
                columns.stream().map(ColumnDefinition::toString).collect(Collectors.toSet()),
                relation.keys().stream().filter(named::containsAll).collect(Collectors.toSet()),
                inserted,
                columns.stream()
                        .filter(column -> !column.notNull())
                        .map(ColumnDefinition::name)
                        .filter(name -> inserted.contains(name) || updated.contains(name))
                        .collect(Collectors.toSet()),
                types(columns));
    }

    private Map<String, List<String>> types(List<ColumnDefinition> columns) {
        Map<String, List<String>> types = new HashMap<>();
        columns.forEach(column -> addType(column.type(), types));
        return types;
    }

    /** Also the base of a domain, the elements of an array, the types of attributes. */
    private void addType(String type, Map<String, List<String>> types) {
        String name = type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
        TypeDefinition definition = shape.types().get(name);
        if (definition != null) {
            types.put(
                    name,
                    Stream.concat(Stream.of(definition.kind()), definition.parts().stream())
                            .toList());
            if (definition.kind().equals("domain")) {
                addType(definition.parts().get(0), types);
            } else if (definition.kind().equals("composite")) {
                definition.parts().forEach(part -> addType(part.substring(part.lastIndexOf(' ') + 1), types));
            }
        }
    }

    /**
     * A table or view.
     *
     * @param columns names by number
     */
    record Numbered(String name, Map<Integer, String> columns) {
        /** The names of columns; 0 stands for all of them, and system columns are everywhere the same. */
        private Set<String> names(Set<Integer> numbers) {
            Stream<Integer> all = numbers.contains(0) ? columns.keySet().stream() : numbers.stream();
            return all.flatMap(number -> Optional.ofNullable(columns.get(number)).stream())
                    .collect(Collectors.toSet());
        }
    }
}
