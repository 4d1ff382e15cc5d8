package dev.pgdbm.processor.describe.fuzz;

import dev.pgdbm.processor.describe.fuzz.Column.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** FROM clauses, which name what they bring. */
record RandomFrom(Dice dice, RandomQuery queries, List<Column> outer) {
    private static final List<String> TABLES = List.of("a", "b", "c", "d", "e", "p", "h", "v", "w", "m", "a", "b", "c");

    /** Text, and the columns that can be named above it. */
    record From(String sql, List<Column> columns, boolean join) {}

    From of(int depth) {
        From first = joined(depth);
        if (!dice.one(5)) {
            return first;
        }
        From second = item(depth - 1, first.columns);
        return new From(first.sql + ", " + second.sql, both(first, second), true);
    }

    private From joined(int depth) {
        if (depth <= 0 || dice.one(5)) {
            return item(depth, List.of());
        }
        return dice.one(5) ? using(depth) : on(depth);
    }

    private From on(int depth) {
        From left = dice.one(2) ? joined(depth - 1) : side(joined(depth - 1));
        String kind = dice.of("JOIN", "LEFT JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "CROSS JOIN");
        boolean lateral = kind.equals("LEFT JOIN") || kind.equals("JOIN");
        From right = dice.one(3) ? side(joined(depth - 1)) : item(depth - 1, lateral ? left.columns : List.of());
        List<Column> columns = both(left, right);
        String on = kind.equals("CROSS JOIN") ? "" : " ON " + condition(kind, left, right, columns);
        return new From("%s %s %s%s".formatted(left.sql, kind, right.sql, on), columns, true);
    }

    private From side(From from) {
        return from.join ? new From("(" + from.sql + ")", from.columns, false) : from;
    }

    /** A full join must be one of equality. */
    private String condition(String kind, From left, From right, List<Column> columns) {
        RandomExpression of = new RandomExpression(dice, queries, columns);
        String keys = queries.keys(dice.one(2) ? columns : right.columns);
        if (!keys.isEmpty() && !kind.equals("FULL JOIN")) {
            return keys;
        }
        String equality = "%s = %s".formatted(leaf(left), leaf(right));
        if (kind.equals("FULL JOIN") || dice.one(2)) {
            return equality;
        }
        return dice.one(2) ? equality + " AND " + of.predicate(1) : of.predicate(1);
    }

    private String leaf(From side) {
        return new RandomExpression(dice, queries, side.columns).column(Type.INT);
    }

    /** The merged column has no alias, and is named through one of the join. */
    private From using(int depth) {
        String left = dice.of(TABLES);
        String right = dice.of(TABLES);
        String l = dice.name("l");
        String r = dice.name("r");
        String merged = dice.of("id", "x", "t");
        String kind = dice.of("JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "FULL JOIN");
        String from = "%s %s %s %s %s USING (%s)".formatted(left, l, kind, right, r, merged);
        Type type = merged.equals("t") ? Type.TEXT : Type.INT;
        String alias = dice.name("u");
        List<Column> columns = new ArrayList<>(Relation.table(left).columns(l));
        columns.addAll(Relation.table(right).columns(r));
        columns.add(new Column(alias + "." + merged, type));
        columns.add(new Column(alias + "." + merged, type));
        return new From("%s AS %s".formatted(from, alias), columns, true);
    }

    private From item(int depth, List<Column> lateral) {
        String alias = dice.name("r");
        return switch (depth <= 0 ? dice.upTo(6) : dice.upTo(11)) {
            case 6 -> sub("(" + queries.of(depth - 1, outer) + ")", alias);
            case 7 ->
                lateral.isEmpty() ? table(alias) : sub("LATERAL (" + queries.of(depth - 1, seen(lateral)) + ")", alias);
            case 8 -> values(alias, lateral);
            case 9 -> functions(alias, lateral);
            default -> table(alias);
        };
    }

    private List<Column> seen(List<Column> lateral) {
        List<Column> all = new ArrayList<>(outer);
        all.addAll(lateral);
        return all;
    }

    private From table(String alias) {
        Relation table = queries.commonTables().isEmpty() || dice.one(2)
                ? Relation.table(dice.of(TABLES))
                : dice.of(queries.commonTables());
        String only = table.name().equals("h") && dice.one(2) ? "ONLY " : "";
        return new From(only + table.name() + " " + alias, table.columns(alias), false);
    }

    private From sub(String query, String alias) {
        Relation shape = Relation.table(alias);
        return new From(
                "%s %s(%s)".formatted(query, alias, String.join(", ", shape.names())), shape.columns(alias), false);
    }

    private From values(String alias, List<Column> lateral) {
        RandomExpression of = new RandomExpression(dice, queries, lateral);
        String rows = IntStream.rangeClosed(0, dice.upTo(3))
                .mapToObj(i -> Relation.TYPES.stream()
                        .map(type -> "(%s)::%s".formatted(of.of(type, 1), RandomExpression.sql(type)))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return sub((lateral.isEmpty() ? "" : "LATERAL ") + "(VALUES " + rows + ")", alias);
    }

    private From functions(String alias, List<Column> lateral) {
        String bound = new RandomExpression(dice, queries, lateral).leaf(Type.INT);
        String call = dice.of(
                "generate_series(0, least(%s, 3)) WITH ORDINALITY".formatted(bound),
                "unnest(ARRAY[1, %s]) WITH ORDINALITY".formatted(bound),
                "ROWS FROM (generate_series(0, least(%s, 3)), unnest(ARRAY[1, NULL]))".formatted(bound));
        List<Column> columns = List.of(new Column(alias + ".i", Type.INT), new Column(alias + ".o::int", Type.INT));
        return new From("%s AS %s(i, o)".formatted(call, alias), columns, false);
    }

    private static List<Column> both(From one, From other) {
        List<Column> columns = new ArrayList<>(one.columns);
        columns.addAll(other.columns);
        return columns;
    }
}
