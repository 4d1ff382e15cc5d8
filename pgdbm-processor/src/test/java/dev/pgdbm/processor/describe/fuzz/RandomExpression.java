package dev.pgdbm.processor.describe.fuzz;

import dev.pgdbm.processor.describe.fuzz.Column.Type;
import java.util.List;

/** Expressions over columns, of a type that is asked for. */
record RandomExpression(Dice dice, RandomQuery queries, List<Column> columns) {
    String of(Type type, int depth) {
        if (depth <= 0 || dice.one(3)) {
            return leaf(type);
        }
        return dice.one(3)
                ? any(type, depth - 1)
                : switch (type) {
                    case INT -> integer(depth - 1);
                    case TEXT -> text(depth - 1);
                    case BOOL -> predicate(depth - 1);
                };
    }

    String leaf(Type type) {
        List<Column> fitting =
                columns.stream().filter(column -> column.type() == type).toList();
        return fitting.isEmpty() || dice.one(8)
                ? constant(type)
                : dice.of(fitting).sql();
    }

    /** A column, if there is one. */
    String column(Type type) {
        List<Column> fitting =
                columns.stream().filter(column -> column.type() == type).toList();
        return fitting.isEmpty() ? constant(type) : dice.of(fitting).sql();
    }

    private String constant(Type type) {
        if (dice.one(6)) {
            return "NULL::" + sql(type);
        }
        return switch (type) {
            case INT -> String.valueOf(dice.upTo(5));
            case TEXT -> dice.of("'p'::text", "'q'::text", "''::text");
            case BOOL -> dice.of("true", "false");
        };
    }

    static String sql(Type type) {
        return switch (type) {
            case INT -> "int";
            case TEXT -> "text";
            case BOOL -> "boolean";
        };
    }

    private String any(Type type, int depth) {
        String one = of(type, depth);
        String other = of(type, depth);
        return switch (dice.upTo(8)) {
            case 0, 1 -> "coalesce(%s, %s)".formatted(one, other);
            case 2 -> "nullif(%s, %s)".formatted(one, other);
            case 3 -> "CASE WHEN %s THEN %s ELSE %s END".formatted(predicate(depth), one, other);
            case 4 ->
                "CASE WHEN %s THEN %s WHEN %s THEN %s END".formatted(predicate(depth), one, predicate(depth), other);
            case 5 -> "CASE %s WHEN %s THEN %s ELSE %s END".formatted(leaf(Type.INT), leaf(Type.INT), one, other);
            case 6 -> guarded(type, depth);
            default -> queries.scalar(type, columns);
        };
    }

    /** What CASE proves of a branch. */
    private String guarded(Type type, int depth) {
        String value = leaf(type);
        return dice.one(2)
                ? "CASE WHEN %s IS NOT NULL THEN %s ELSE %s END".formatted(value, value, of(type, depth))
                : "CASE WHEN %s IS NULL THEN %s ELSE %s END".formatted(value, of(type, depth), value);
    }

    private String integer(int depth) {
        return switch (dice.upTo(7)) {
            case 0 -> "(%s + %s)".formatted(of(Type.INT, depth), of(Type.INT, depth));
            case 1 -> "abs(%s)".formatted(of(Type.INT, depth));
            case 2 -> "length(%s)".formatted(of(Type.TEXT, depth));
            case 3 -> "greatest(%s, %s)".formatted(of(Type.INT, depth), of(Type.INT, depth));
            case 4 -> "(%s)::int".formatted(of(Type.BOOL, depth));
            case 5 -> "num_nulls(%s, %s)".formatted(of(Type.INT, depth), of(Type.TEXT, depth));
            default -> "(ARRAY[%s, %s])[%s]".formatted(of(Type.INT, depth), of(Type.INT, depth), dice.upTo(4));
        };
    }

    private String text(int depth) {
        return switch (dice.upTo(8)) {
            case 0 -> "(%s || %s)".formatted(of(Type.TEXT, depth), of(Type.TEXT, depth));
            case 1 -> "upper(%s)".formatted(of(Type.TEXT, depth));
            case 2 -> "(%s)::text".formatted(of(Type.INT, depth));
            case 3 -> "concat(%s, %s)".formatted(of(Type.TEXT, depth), of(Type.INT, depth));
            case 4 -> "substring(%s, 'p')".formatted(of(Type.TEXT, depth));
            case 5 -> "(jsonb_build_object('k', %s) ->> 'k')".formatted(of(Type.TEXT, depth));
            case 6 -> "concat_ws(%s, %s)".formatted(of(Type.TEXT, depth), of(Type.TEXT, depth));
            default -> "least(%s, %s)".formatted(of(Type.TEXT, depth), of(Type.TEXT, depth));
        };
    }

    /** A condition; most prove something. */
    String predicate(int depth) {
        if (depth > 0 && dice.one(2)) {
            return logic(depth - 1);
        }
        Type type = dice.of(List.of(Type.INT, Type.TEXT));
        String value = of(type, Math.min(depth, 1));
        return switch (dice.upTo(11)) {
            case 10 -> "(%s %s (ARRAY[]::%s[]))".formatted(value, dice.of("= ANY", "<> ALL"), sql(type));
            case 0, 1, 2 -> "%s %s %s".formatted(value, dice.of("=", "<", ">=", "<>"), of(type, 0));
            case 3 -> "(%s IS NOT NULL)".formatted(value);
            case 4 -> "(%s IS NULL)".formatted(value);
            case 5 -> "(%s IS %s DISTINCT FROM %s)".formatted(value, dice.of("", "NOT"), of(type, 0));
            case 6 -> "(%s %s (%s, %s))".formatted(value, dice.of("IN", "NOT IN"), of(type, 0), of(type, 0));
            case 7 -> "(%s %s (%s))".formatted(value, dice.of("IN", "NOT IN"), queries.column(type, columns));
            case 8 -> "EXISTS (%s)".formatted(queries.column(type, columns));
            default -> leaf(Type.BOOL);
        };
    }

    private String logic(int depth) {
        String one = predicate(depth);
        return switch (dice.upTo(6)) {
            case 0, 1 -> "(%s AND %s)".formatted(one, predicate(depth));
            case 2 -> "(%s OR %s)".formatted(one, predicate(depth));
            case 3 -> "(NOT %s)".formatted(one);
            case 4 -> "((%s) IS %s %s)".formatted(one, dice.of("", "NOT"), dice.of("TRUE", "FALSE", "UNKNOWN"));
            default -> "coalesce(%s, %s)".formatted(one, dice.of("true", "false"));
        };
    }
}
