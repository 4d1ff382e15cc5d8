package dev.pgdbm.processor.describe.fuzz;

import dev.pgdbm.processor.describe.fuzz.Column.Type;
import java.util.ArrayList;
import java.util.List;

/** Comparisons that pin keys, or seem to: of columns with constants, and with columns of other relations. */
record RandomKeys(Dice dice, List<Column> columns) {
    String predicate() {
        List<String> comparisons = new ArrayList<>();
        for (Column column : columns) {
            if (column.sql().endsWith(".id") && !dice.one(16)) {
                comparisons.add(comparison(column));
            } else if (column.type() != Type.BOOL && dice.one(14)) {
                comparisons.add(comparison(column));
            }
        }
        return comparisons.isEmpty() || dice.one(10) ? "" : String.join(dice.one(12) ? " OR " : " AND ", comparisons);
    }

    private String comparison(Column column) {
        String operator = dice.one(12) ? dice.of("<=", "IS NOT DISTINCT FROM") : "=";
        return dice.one(2)
                ? "%s %s %s".formatted(column.sql(), operator, other(column))
                : "%s %s %s".formatted(other(column), operator, column.sql());
    }

    private String other(Column column) {
        List<Column> fitting = columns.stream()
                .filter(other -> other.type() == column.type() && !other.equals(column))
                .toList();
        if (!fitting.isEmpty() && dice.one(3)) {
            return dice.of(fitting).sql();
        }
        return column.type() == Type.INT
                ? dice.of("1", "2", "3", "(1 + 1)", "(random() * 3)::int", "(SELECT min(id) FROM a)")
                : dice.of("'p'", "'q'", "upper('p')");
    }
}
