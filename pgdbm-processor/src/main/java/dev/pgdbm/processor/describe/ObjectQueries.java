package dev.pgdbm.processor.describe;

/** The catalogs' rows about objects; the first column is the OID, then come the schema and the name. */
final class ObjectQueries {
    /** With the OIDs of all children and partitions. */
    static final String RELATIONS = """
            SELECT c.oid::int8, n.nspname, c.relname, c.relkind, ARRAY(
                       WITH RECURSIVE family(oid) AS (
                           SELECT c.oid
                            UNION
                           SELECT i.inhrelid FROM family f JOIN pg_catalog.pg_inherits i ON i.inhparent = f.oid
                       )
                       SELECT f.oid::int8 FROM family f WHERE f.oid <> c.oid)
              FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
             WHERE c.oid = ANY (?::oid[])
            """;

    /** With the schemas and names of the argument types. */
    static final String FUNCTIONS = """
            SELECT p.oid::int8, n.nspname, p.proname, ARRAY(
                       SELECT s.nspname::text
                         FROM unnest(p.proargtypes) WITH ORDINALITY a(type, place)
                         JOIN pg_catalog.pg_type t ON t.oid = a.type
                         JOIN pg_catalog.pg_namespace s ON s.oid = t.typnamespace
                        ORDER BY a.place), ARRAY(
                       SELECT t.typname::text
                         FROM unnest(p.proargtypes) WITH ORDINALITY a(type, place)
                         JOIN pg_catalog.pg_type t ON t.oid = a.type
                        ORDER BY a.place)
              FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
             WHERE p.oid = ANY (?::oid[])
            """;

    /** The same; an operator in front of its argument has none on the left. */
    static final String OPERATORS = """
            SELECT o.oid::int8, n.nspname, o.oprname,
                   ARRAY[coalesce(ls.nspname::text, 'pg_catalog'), rs.nspname::text],
                   ARRAY[coalesce(l.typname::text, 'none'), r.typname::text]
              FROM pg_catalog.pg_operator o
              JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
              LEFT JOIN pg_catalog.pg_type l ON l.oid = o.oprleft
              LEFT JOIN pg_catalog.pg_namespace ls ON ls.oid = l.typnamespace
              JOIN pg_catalog.pg_type r ON r.oid = o.oprright
              JOIN pg_catalog.pg_namespace rs ON rs.oid = r.typnamespace
             WHERE o.oid = ANY (?::oid[])
            """;

    /** A type and what it is made of, and whether that is a table; arrays, which are made of their elements, are left out. */
    static final String TYPES = """
            WITH RECURSIVE part(root, oid) AS (
                SELECT oid, oid FROM unnest(?::oid[]) oid
                 UNION
                SELECT p.root, i.oid
                  FROM part p
                  JOIN pg_catalog.pg_type t ON t.oid = p.oid
                 CROSS JOIN LATERAL (
                       SELECT t.typelem
                        UNION ALL
                       SELECT t.typbasetype
                        UNION ALL
                       SELECT a.atttypid FROM pg_catalog.pg_attribute a
                        WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped
                        UNION ALL
                       SELECT r.rngsubtype FROM pg_catalog.pg_range r WHERE t.oid IN (r.rngtypid, r.rngmultitypid)) i(oid)
                 WHERE i.oid <> 0
            )
            SELECT p.root::int8, n.nspname, t.typname, c.relkind IS DISTINCT FROM 'c' AND t.typtype = 'c'
              FROM part p
              JOIN pg_catalog.pg_type t ON t.oid = p.oid
              JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
              LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
             WHERE t.typcategory <> 'A'
            """;

    private ObjectQueries() {}
}
