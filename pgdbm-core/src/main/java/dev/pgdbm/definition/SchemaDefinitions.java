package dev.pgdbm.definition;

import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The definitions of everything in a schema, as far as an analysis of a statement may depend on them: beyond {@link SchemaShape}
 * the text of views and functions, defaults, constraints, indexes, triggers, rules, row security and inheritance.
 *
 * <p>They compare on servers of one major version, which may write a view in words of its own; the names of schemas do not matter.
 *
 * @param objects fingerprints by kind and name: {@code relation users}, {@code type mood}, {@code function total(bigint)}
 */
public record SchemaDefinitions(Map<String, Fingerprint> objects) {
    public SchemaDefinitions {
        objects = Map.copyOf(objects);
    }

    /**
     * Reads the catalogs with two queries. {@code search_path} must not contain the schema, or names in views and functions would
     * depend on it.
     *
     * @throws SQLException what the server or the connection has against it
     */
    public static SchemaDefinitions read(Connection connection, SchemaName schema) throws SQLException {
        Map<String, List<String>> facts = new DetailQuery(connection, schema).read();
        List<String> relations = facts.keySet().stream()
                .filter(object -> object.startsWith("relation "))
                .map(object -> object.substring("relation ".length()))
                .toList();
        SchemaShape shape = SchemaShape.read(connection, schema, relations);
        shape.relations().forEach((name, relation) -> {
            List<String> own = facts.computeIfAbsent("relation " + name, object -> new ArrayList<>());
            relation.columns().values().forEach(column -> own.add("column " + column));
        });
        shape.types().forEach((name, type) -> facts.put("type " + name, List.of(type.toString())));
        Map<String, Fingerprint> objects = new HashMap<>();
        facts.forEach((object, own) -> objects.put(object, Fingerprint.of(own)));
        return new SchemaDefinitions(objects);
    }
}
