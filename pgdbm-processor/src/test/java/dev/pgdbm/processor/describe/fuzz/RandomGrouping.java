package dev.pgdbm.processor.describe.fuzz;

import dev.pgdbm.processor.describe.fuzz.Column.Type;
import dev.pgdbm.processor.describe.fuzz.RandomFrom.From;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Queries that aggregate, with and without GROUP BY, with grouping sets, with HAVING. */
record RandomGrouping(Dice dice, RandomQuery queries) {
    String of(From from, List<Column> seen) {
        RandomExpression of = new RandomExpression(dice, queries, from.columns());
        List<Column> keys = keys(of);
        RandomExpression above = new RandomExpression(dice, queries, keys);
        String targets = Relation.TYPES.stream()
                .map(type -> RandomQuery.typed(target(type, of, above), type))
                .collect(Collectors.joining(", "));
        String known = queries.keys(from.columns());
        String where = !known.isEmpty()
                ? " WHERE " + known
                : dice.one(2) ? "" : " WHERE " + new RandomExpression(dice, queries, seen).predicate(1);
        String having = keys.isEmpty() || dice.one(2) ? "" : " HAVING " + above.predicate(1);
        return "SELECT %s FROM %s%s%s%s%s"
                .formatted(targets, from.sql(), where, groupBy(keys), having, queries.limit());
    }

    private List<Column> keys(RandomExpression of) {
        List<Column> keys = new ArrayList<>();
        for (int i = dice.upTo(4); i > 0; i--) {
            Type type = dice.of(List.of(Type.INT, Type.TEXT, Type.BOOL));
            String leaf = of.leaf(type);
            boolean constant = leaf.startsWith("'") || !leaf.contains(".");
            keys.add(new Column(
                    constant
                            ? "(%s || '')".formatted(leaf)
                            : dice.one(4) ? "coalesce(%s, %s)".formatted(leaf, of.leaf(type)) : leaf,
                    constant ? Type.TEXT : type));
        }
        return keys;
    }

    private String target(Type type, RandomExpression of, RandomExpression above) {
        boolean fits = above.columns().stream().anyMatch(key -> key.type() == type);
        if (fits && !dice.one(3)) {
            return dice.one(2) ? above.leaf(type) : above.of(type, 1);
        }
        String aggregate = queries.aggregate(of.of(type, 1), type);
        String filter = dice.one(5) ? " FILTER (WHERE %s)".formatted(of.predicate(0)) : "";
        return dice.one(4) ? "coalesce(%s%s, %s)".formatted(aggregate, filter, above.leaf(type)) : aggregate + filter;
    }

    private String groupBy(List<Column> keys) {
        if (keys.isEmpty()) {
            return "";
        }
        List<String> names = keys.stream().map(Column::sql).distinct().toList();
        String all = String.join(", ", names);
        String first = names.get(0);
        String last = names.get(names.size() - 1);
        return " GROUP BY "
                + switch (dice.upTo(9)) {
                    case 0 -> "ROLLUP (%s)".formatted(all);
                    case 1 -> "CUBE (%s)".formatted(all);
                    case 2 -> "GROUPING SETS ((%s), (%s))".formatted(all, first);
                    case 3 -> "GROUPING SETS ((%s), (%s), ())".formatted(all, last);
                    case 4 -> "%s, ROLLUP (%s)".formatted(first, all);
                    default -> all;
                };
    }
}
