package dev.pgdbm.definition;

import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The query behind {@link SchemaShape}; each row is something that a schema has: kind, object, and the parts of the definition. */
final class ShapeQuery {
    private static final int LONGEST_SECONDS = 10;

    /**
     * The name of a type, by OID and modifier: {@code format_type} where that does not depend on search_path, so for PostgreSQL's own;
     * for others its modifier alone.
     */
    private static final String TYPE = """
            (SELECT CASE WHEN home.nspname = 'pg_catalog' THEN pg_catalog.format_type(whole.oid, %2$s)
                         ELSE CASE WHEN home.oid = %3$s OR EXISTS (
                                        SELECT FROM pg_catalog.pg_depend part
                                         WHERE part.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
                                           AND part.objid = element.oid AND part.deptype = 'e')
                                   THEN '' ELSE home.nspname || '.' END
                              || element.typname
                              || pg_catalog.substr(pg_catalog.format_type(element.oid, %2$s),
                                                   pg_catalog.length(pg_catalog.format_type(element.oid, NULL)) + 1)
                              || CASE WHEN element.oid <> whole.oid THEN '[]' ELSE '' END
                     END
               FROM pg_catalog.pg_type whole
               JOIN pg_catalog.pg_type element ON element.oid = CASE WHEN whole.typcategory = 'A' THEN whole.typelem ELSE whole.oid END
               JOIN pg_catalog.pg_namespace home ON home.oid = element.typnamespace
              WHERE whole.oid = %1$s)""";

    private static final String COLUMNS = """
            SELECT 'column', c.relname::text, CASE WHEN a.attname IS NULL THEN '{}'::text[] ELSE ARRAY[
                       a.attname::text,
                       %s,
                       (a.attnotnull AND NOT EXISTS (
                           SELECT FROM pg_catalog.pg_constraint n
                            WHERE n.conrelid = c.oid AND n.contype = 'n' AND a.attnum = ANY (n.conkey)
                              AND NOT n.convalidated))::text,
                       (a.atthasdef OR a.attidentity <> '' OR EXISTS (
                           SELECT FROM pg_catalog.pg_type d WHERE d.oid = a.atttypid AND d.typdefault IS NOT NULL))::text] END
              FROM own
              JOIN pg_catalog.pg_class c ON c.relnamespace = own.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
             WHERE NOT c.relispartition OR c.relname = ANY (?)
            """.formatted(type("a.atttypid", "a.atttypmod"));

    /** On a partitioned table the index is valid once each partition has its own. */
    private static final String KEYS = """
            SELECT 'key', c.relname::text, ARRAY(
                       SELECT a.attname::text
                         FROM pg_catalog.pg_attribute a
                        WHERE a.attrelid = c.oid AND a.attnum = ANY ((i.indkey::int2[])[0:i.indnkeyatts - 1])
                        ORDER BY a.attname)
              FROM own
              JOIN pg_catalog.pg_class c ON c.relnamespace = own.oid AND c.relkind IN ('r', 'p', 'm')
              JOIN pg_catalog.pg_index i ON i.indrelid = c.oid
             WHERE i.indisunique AND i.indisvalid AND i.indimmediate AND i.indpred IS NULL AND i.indexprs IS NULL
               AND (NOT c.relispartition OR c.relname = ANY (?))
            """;

    private static final String TYPES =
            """
            SELECT CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' ELSE 'composite' END, t.typname::text,
                   CASE t.typtype
                       WHEN 'e' THEN ARRAY(
                           SELECT l.enumlabel::text FROM pg_catalog.pg_enum l WHERE l.enumtypid = t.oid ORDER BY l.enumsortorder)
                       WHEN 'd' THEN ARRAY[%s] || CASE WHEN t.typnotnull THEN ARRAY['not null'] ELSE '{}'::text[] END
                       ELSE ARRAY(
                           SELECT a.attname || ' ' || %s
                             FROM pg_catalog.pg_attribute a
                            WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
                            ORDER BY a.attnum)
                   END
              FROM own
              JOIN pg_catalog.pg_type t ON t.typnamespace = own.oid
              LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
             WHERE t.typtype IN ('e', 'd') OR t.typtype = 'c' AND c.relkind = 'c'
            """.formatted(type("t.typbasetype", "t.typtypmod"), type("a.atttypid", "a.atttypmod"));

    private static final String SQL = """
            WITH own AS (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ?)
            """ + String.join("UNION ALL\n", COLUMNS, KEYS, TYPES);

    private final Connection connection;
    private final Map<String, Map<String, ColumnDefinition>> columns = new HashMap<>();
    private final Map<String, Set<Set<String>>> keys = new HashMap<>();
    private final Map<String, TypeDefinition> types = new HashMap<>();

    ShapeQuery(Connection connection) {
        this.connection = connection;
    }

    private static String type(String oid, String modifier) {
        return TYPE.formatted(oid, modifier, "own.oid");
    }

    SchemaShape read(SchemaName schema, Collection<String> partitions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setQueryTimeout(LONGEST_SECONDS);
            statement.setString(1, schema.value());
            Object[] names = partitions.toArray();
            statement.setArray(2, connection.createArrayOf("text", names));
            statement.setArray(3, connection.createArrayOf("text", names));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    add(rows.getString(1), rows.getString(2), List.of((String[])
                            rows.getArray(3).getArray()));
                }
            }
        }
        Map<String, RelationDefinition> relations = new HashMap<>();
        columns.forEach((name, own) ->
                relations.put(name, new RelationDefinition(own, keys.getOrDefault(name, Set.of()))));
        return new SchemaShape(relations, types);
    }

    private void add(String kind, String object, List<String> parts) {
        switch (kind) {
            case "column" -> addColumn(columns.computeIfAbsent(object, name -> new HashMap<>()), parts);
            case "key" -> keys.computeIfAbsent(object, name -> new HashSet<>()).add(Set.copyOf(parts));
            default -> types.put(object, new TypeDefinition(kind, parts));
        }
    }

    /** A relation without columns has one row without parts. */
    private static void addColumn(Map<String, ColumnDefinition> own, List<String> parts) {
        if (!parts.isEmpty()) {
            boolean notNull = Boolean.parseBoolean(parts.get(2));
            boolean supplied = Boolean.parseBoolean(parts.get(3));
            own.put(parts.get(0), new ColumnDefinition(parts.get(0), parts.get(1), notNull, supplied));
        }
    }
}
