package dev.pgdbm.definition;

import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;

/**
 * What a statement can rely on in a schema; two schemas of the same module are equal, whatever their names and the order in which
 * they came to their columns.
 *
 * <p>Without names of constraints, defaults, triggers, the text of views: a statement that was right stays right without them.
 *
 * @param relations tables and views by name
 * @param types enums, domains and composites by name
 */
public record SchemaShape(Map<String, RelationDefinition> relations, Map<String, TypeDefinition> types) {
    public SchemaShape {
        relations = Map.copyOf(relations);
        types = Map.copyOf(types);
    }

    /**
     * Reads the catalogs with one query, on PostgreSQL 14 or newer; everybody may. A schema that is not there is empty.
     *
     * @param partitions the partitions that matter on their own; a large table may have thousands, which are left out
     * @throws SQLException what the server or the connection has against it
     */
    public static SchemaShape read(Connection connection, SchemaName schema, Collection<String> partitions)
            throws SQLException {
        return new ShapeQuery(connection).read(schema, partitions);
    }
}
