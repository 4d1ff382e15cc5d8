package dev.pgdbm.processor.describe.fuzz;

import dev.pgdbm.processor.describe.fuzz.Column.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** INSERT, UPDATE, DELETE and MERGE that return the six columns. */
record RandomChange(Dice dice, RandomQuery queries) {
    String statement() {
        String target = dice.of("a", "c", "e", "p");
        return switch (dice.upTo(4)) {
            case 0 -> insert();
            case 1 -> update(target);
            case 2 -> delete(target);
            default -> merge();
        };
    }

    private String insert() {
        String conflict =
                dice.of("", " ON CONFLICT (id) DO UPDATE SET y = excluded.y, s = NULL", " ON CONFLICT DO NOTHING");
        String query = "SELECT z.id + 1000, z.x, z.y, z.t, z.s, z.f FROM a z WHERE z.id < 3";
        String known = "SELECT z.id, z.x, z.y, z.t, z.s, z.f FROM a z WHERE z.id < 3";
        String source = conflict.isEmpty() || dice.one(2) ? query : known;
        return "INSERT INTO a AS n (id, x, y, t, s, f) %s%s%s".formatted(source, conflict, returning(columns("n")));
    }

    private String update(String target) {
        String alias = dice.name("n");
        RandomFrom.From from = new RandomFrom(dice, queries, List.of()).of(1);
        List<Column> columns = columns(alias);
        RandomExpression own = new RandomExpression(dice, queries, columns);
        String set = dice.of("y = NULL", "y = 1", "s = NULL", "y = NULL, s = 'p'");
        List<Column> all = new ArrayList<>(columns);
        all.addAll(from.columns());
        String where = new RandomExpression(dice, queries, all).predicate(1) + " AND "
                + (dice.one(2) ? own.column(Type.INT) + " IS NOT NULL" : own.predicate(1));
        return "UPDATE %s %s SET %s FROM %s WHERE %s%s"
                .formatted(target, alias, set, from.sql(), where, returning(all));
    }

    private String delete(String target) {
        String alias = dice.name("n");
        RandomFrom.From from = new RandomFrom(dice, queries, List.of()).of(1);
        List<Column> all = new ArrayList<>(columns(alias));
        all.addAll(from.columns());
        String where = new RandomExpression(dice, queries, all).predicate(1);
        // Rows that b refers to cannot go.
        String free = target.equals("a") ? " AND %s.id > 2".formatted(alias) : "";
        return "DELETE FROM %s %s USING %s WHERE %s%s%s"
                .formatted(target, alias, from.sql(), where, free, returning(all));
    }

    private String merge() {
        List<Column> all = new ArrayList<>(columns("n"));
        all.addAll(Relation.table("q").columns("q"));
        String source = dice.of("c q", "d q", "(SELECT b.* FROM b LEFT JOIN c ON c.id = b.id) q");
        String unmatched = dice.of(
                "", " WHEN NOT MATCHED BY SOURCE THEN UPDATE SET y = NULL", " WHEN NOT MATCHED BY SOURCE THEN DELETE");
        String inserted = dice.of(
                "",
                " WHEN NOT MATCHED THEN INSERT VALUES (coalesce(q.id, 0) + 2000 + q.x, q.x, q.y, coalesce(q.t, ''), q.s, q.f)");
        return "MERGE INTO g n USING %s ON n.id = q.id AND q.y IS NOT NULL WHEN MATCHED THEN UPDATE SET s = NULL%s%s%s"
                .formatted(
                        source, unmatched, inserted.isEmpty() || source.equals("c q") ? "" : inserted, returning(all));
    }

    private static List<Column> columns(String alias) {
        return Relation.table(alias).columns(alias);
    }

    /** Expressions of old and new are plain: a sub-query that compares a missing row ends a server 18.6. */
    private String returning(List<Column> columns) {
        boolean versions = dice.one(3);
        RandomExpression of = new RandomExpression(dice, queries, columns);
        return " RETURNING "
                + Relation.TYPES.stream()
                        .map(type -> RandomQuery.typed(value(of, type, versions), type))
                        .collect(Collectors.joining(", "));
    }

    private String value(RandomExpression of, Type type, boolean versions) {
        return versions && dice.one(2) ? version(type) : dice.one(3) ? of.of(type, 1) : of.column(type);
    }

    private String version(Type type) {
        return new RandomExpression(dice, queries, columns(dice.of("old", "new"))).leaf(type);
    }
}
