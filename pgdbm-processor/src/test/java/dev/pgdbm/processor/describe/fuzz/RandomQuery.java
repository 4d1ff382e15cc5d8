package dev.pgdbm.processor.describe.fuzz;

import dev.pgdbm.processor.describe.fuzz.Column.Type;
import dev.pgdbm.processor.describe.fuzz.RandomFrom.From;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Statements: each query has the six columns id, x, y, t, s, f, so that any can stand for a table. */
public final class RandomQuery {
    private static final int DEPTH = 3;

    private final Dice dice;
    private final boolean keyed;
    private final List<Relation> commonTables = new ArrayList<>();

    public RandomQuery(Random random) {
        this(random, false);
    }

    private RandomQuery(Random random, boolean keyed) {
        this.dice = new Dice(random);
        this.keyed = keyed;
    }

    /** Statements that compare many keys. */
    public static RandomQuery keyed(Random random) {
        return new RandomQuery(random, true);
    }

    /** What FROM brings, compared by its keys as if to find a row; empty if no key is to be compared. */
    String keys(List<Column> columns) {
        return keyed ? new RandomKeys(dice, columns).predicate() : "";
    }

    /** A query, or a change of data with RETURNING. */
    public String statement() {
        if (dice.one(5)) {
            return new RandomChange(dice, this).statement();
        }
        List<String> definitions = new ArrayList<>();
        for (int i = dice.one(4) ? 1 + dice.upTo(2) : 0; i > 0; i--) {
            definitions.add(commonTable());
        }
        String with = definitions.isEmpty() ? "" : "WITH RECURSIVE " + String.join(", ", definitions) + " ";
        return with + of(keyed ? 1 + dice.upTo(2) : DEPTH, List.of());
    }

    List<Relation> commonTables() {
        return commonTables;
    }

    private String commonTable() {
        String name = dice.name("w");
        String first = of(1, List.of());
        String query =
                dice.one(3) ? recursive(name, first) : dice.one(6) ? new RandomChange(dice, this).statement() : first;
        commonTables.add(Relation.table(name));
        String names = String.join(", ", Relation.NAMES);
        return "%s(%s) AS %s (%s)".formatted(name, names, dice.of("", "MATERIALIZED"), query);
    }

    /** Ends after three rounds. */
    private String recursive(String name, String first) {
        RandomExpression of =
                new RandomExpression(dice, this, Relation.table("self").columns("self"));
        String values = Relation.TYPES.stream()
                .skip(1)
                .map(type -> typed(dice.one(2) ? of.leaf(type) : of.of(type, 1), type))
                .collect(Collectors.joining(", "));
        return "(SELECT 0, x, y, t, s, f FROM (%s) z(%s)) UNION SELECT self.id + 1, %s FROM %s self WHERE self.id < 3"
                .formatted(first, String.join(", ", Relation.NAMES), values, name);
    }

    /** A query that may name columns of the queries around it. */
    String of(int depth, List<Column> outer) {
        if (depth > 0 && dice.one(7)) {
            String operation = dice.of("UNION", "UNION ALL", "INTERSECT", "EXCEPT", "INTERSECT ALL");
            return "(%s) %s (%s)".formatted(of(depth - 1, outer), operation, of(depth - 1, outer));
        }
        From from = new RandomFrom(dice, this, outer).of(depth);
        List<Column> seen = new ArrayList<>(from.columns());
        seen.addAll(dice.one(2) ? outer : List.of());
        return dice.one(4) ? new RandomGrouping(dice, this).of(from, seen) : select(from, seen);
    }

    private String select(From from, List<Column> seen) {
        RandomExpression of = new RandomExpression(dice, this, seen);
        String targets = Relation.TYPES.stream()
                .map(type -> typed(dice.one(6) ? window(of, type) : of.of(type, 2), type))
                .collect(Collectors.joining(", "));
        String keys = keys(from.columns());
        String where = !keys.isEmpty()
                ? " WHERE " + keys + (dice.one(4) ? " AND " + of.predicate(1) : "")
                : dice.one(3) ? "" : " WHERE " + of.predicate(2);
        String distinct = dice.one(8) ? "DISTINCT " : "";
        return "SELECT %s%s FROM %s%s%s".formatted(distinct, targets, from.sql(), where, limit());
    }

    String limit() {
        return dice.one(8) ? " LIMIT " + dice.upTo(4) : "";
    }

    static String typed(String expression, Type type) {
        return "(%s)::%s".formatted(expression, RandomExpression.sql(type));
    }

    private String window(RandomExpression of, Type type) {
        String value = of.leaf(type);
        String frame = dice.of(
                "",
                " ROWS BETWEEN 1 PRECEDING AND CURRENT ROW",
                " ROWS BETWEEN 1 FOLLOWING AND 2 FOLLOWING",
                " ROWS UNBOUNDED PRECEDING EXCLUDE CURRENT ROW");
        String over = " OVER (PARTITION BY %s ORDER BY %s%s)".formatted(of.leaf(Type.INT), of.leaf(Type.TEXT), frame);
        String call = switch (dice.upTo(6)) {
            case 0 -> "lag(%s)".formatted(value);
            case 1 -> "lead(%s, 1, %s)".formatted(value, of.leaf(type));
            case 2 -> "first_value(%s)".formatted(value);
            case 3 -> "last_value(%s)".formatted(value);
            default -> aggregate(value, type);
        };
        String plain = call + over;
        // What CASE proves of a row says nothing of others.
        return dice.one(3)
                ? "CASE WHEN %s IS NOT NULL THEN %s ELSE %s END".formatted(value, plain, of.leaf(type))
                : plain;
    }

    /** An aggregate that can be NULL, or one that cannot. */
    String aggregate(String value, Type type) {
        return switch (type) {
            case INT -> dice.of("max(%s)", "sum(%s)", "count(%s)", "min(%s)").formatted(value);
            case TEXT -> dice.of("max(%s)", "string_agg(%s, ',')", "min(%s)").formatted(value);
            case BOOL -> dice.of("bool_or(%s)", "bool_and(%s)", "every(%s)").formatted(value);
        };
    }

    /** A sub-query for one value. */
    String scalar(Type type, List<Column> outer) {
        From from = new RandomFrom(dice, this, List.of()).of(1);
        List<Column> seen = new ArrayList<>(from.columns());
        seen.addAll(outer);
        RandomExpression of = new RandomExpression(dice, this, dice.one(2) ? seen : from.columns());
        String where = dice.one(2) ? "" : " WHERE " + of.predicate(0);
        String having = dice.one(5) ? " HAVING count(*) > 2" : "";
        return dice.one(2)
                ? "(SELECT %s FROM %s%s%s)"
                        .formatted(
                                aggregate(new RandomExpression(dice, this, from.columns()).leaf(type), type),
                                from.sql(),
                                where,
                                having)
                : "(SELECT %s FROM %s%s LIMIT 1)".formatted(of.leaf(type), from.sql(), where);
    }

    /** A sub-query of one column. */
    String column(Type type, List<Column> outer) {
        From from = new RandomFrom(dice, this, List.of()).of(dice.upTo(2));
        RandomExpression of = new RandomExpression(dice, this, from.columns());
        List<Column> seen = new ArrayList<>(from.columns());
        seen.addAll(outer);
        String where = dice.one(2) ? "" : " WHERE " + new RandomExpression(dice, this, seen).predicate(0);
        return "SELECT %s FROM %s%s".formatted(of.leaf(type), from.sql(), where);
    }
}
