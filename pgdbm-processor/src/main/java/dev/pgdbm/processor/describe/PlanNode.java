package dev.pgdbm.processor.describe;

import java.sql.Connection;
import java.util.List;

/**
 * A node of a plan, as far as it tells how tables are read.
 *
 * @param path its place: that of its parent, a dot, its number there
 * @param side of its parent that it is on: {@code Outer}, {@code Inner}, {@code InitPlan} …
 * @param schema of its table; empty if it has none
 * @param relation its table; empty if it has none
 * @param indexes through which it reads
 * @param pinned whether it reads only what an index, or a row's place, says
 * @param filtered whether it throws away rows that it has read
 * @param joins whether it compares what comes from both of its sides
 * @param joinType {@code Inner}, {@code Left} …; empty if it is no join
 */
record PlanNode(
        String path,
        String type,
        String side,
        String schema,
        String relation,
        String alias,
        List<String> indexes,
        boolean pinned,
        boolean filtered,
        boolean joins,
        String joinType) {
    /** PostgreSQL takes its own JSON apart; a bitmap scan has its indexes in the nodes below. */
    private static final String NODES = """
            WITH RECURSIVE node(path, plan) AS (
                SELECT ARRAY[statement.number], statement.explained -> 'Plan'
                  FROM pg_catalog.jsonb_array_elements(?::jsonb) WITH ORDINALITY AS statement(explained, number)
                UNION ALL
                SELECT node.path || child.number, child.plan
                  FROM node,
                       pg_catalog.jsonb_array_elements(node.plan -> 'Plans') WITH ORDINALITY AS child(plan, number)
            )
            SELECT pg_catalog.array_to_string(path, '.'),
                   plan ->> 'Node Type',
                   coalesce(plan ->> 'Parent Relationship', ''),
                   coalesce(plan ->> 'Schema', ''),
                   coalesce(plan ->> 'Relation Name', ''),
                   coalesce(plan ->> 'Alias', plan ->> 'Relation Name', ''),
                   ARRAY(SELECT pg_catalog.jsonb_array_elements_text(CASE plan ->> 'Node Type'
                       WHEN 'Bitmap Heap Scan' THEN pg_catalog.jsonb_path_query_array(
                           plan, 'strict $.Plans[*] ? (@."Parent Relationship" == "Outer").**."Index Name"')
                       WHEN 'ModifyTable' THEN coalesce(plan -> 'Conflict Arbiter Indexes', '[]')
                       ELSE pg_catalog.jsonb_path_query_array(plan, '$."Index Name"') END)),
                   plan ?? 'Index Cond' OR plan ?? 'Recheck Cond' OR plan ?? 'TID Cond' OR plan ?? 'Order By',
                   plan ?? 'Filter',
                   plan ?? 'Hash Cond' OR plan ?? 'Merge Cond' OR plan ?? 'Join Filter',
                   coalesce(plan ->> 'Join Type', '')
              FROM node
             ORDER BY path
            """;

    static List<PlanNode> read(Connection connection, String json) {
        return new CatalogQueries(connection)
                .all(
                        NODES,
                        row -> new PlanNode(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                List.of((String[]) row.getArray(7).getArray()),
                                row.getBoolean(8),
                                row.getBoolean(9),
                                row.getBoolean(10),
                                row.getString(11)),
                        json);
    }

    /** Whether it is somewhere below another one. */
    boolean isBelow(PlanNode other) {
        return path.startsWith(other.path + ".");
    }

    /** Whether it reads a table. */
    boolean isScan() {
        return !relation.isEmpty() && !isChange();
    }

    /** Whether it writes a table. */
    boolean isChange() {
        return type.equals("ModifyTable");
    }
}
