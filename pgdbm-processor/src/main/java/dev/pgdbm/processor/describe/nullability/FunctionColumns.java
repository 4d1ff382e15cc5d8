package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.Nullability.RowsColumn;
import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.FunctionCall;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.model.NullCause;
import java.util.Optional;
import java.util.Set;

/** The columns of functions in FROM. */
record FunctionColumns(Functions functions, Nullability rules) {
    /** Functions of which all columns always have a value. */
    private static final Set<String> COMPLETE = Set.of(
            "generate_series",
            "generate_subscripts",
            "json_array_elements",
            "jsonb_array_elements",
            "json_object_keys",
            "jsonb_object_keys",
            "json_each",
            "jsonb_each",
            "jsonb_path_query",
            "regexp_matches",
            "regexp_split_to_table");

    /** Functions of which the first of two columns always has a value. */
    private static final Set<String> KEYED = Set.of("json_each_text", "jsonb_each_text");

    Optional<NullCause> cause(int column) {
        int width =
                functions.functions().stream().mapToInt(FunctionCall::columns).sum();
        if (functions.ordinality() && column == width + 1) {
            return Optional.empty();
        }
        Optional<RowsColumn> rows = UnnestedRows.column(functions, column, rules.rows());
        if (rows.isPresent()) {
            return rows.filter(RowsColumn::nullable)
                    .flatMap(found -> Causes.expression(
                            "component \"%s\" of \"%s\", which can be null".formatted(found.name(), found.rows()), -1));
        }
        // Of several functions, those with fewer rows are filled up with NULL.
        if (functions.functions().size() != 1) {
            return Causes.expression("ROWS FROM, which fills shorter sides up with NULL", -1);
        }
        Expression call = functions.functions().get(0).call();
        return isNeverNull(call, column)
                ? Optional.empty()
                : Causes.expression(name(call) + "(), which can give NULL", call.location());
    }

    private boolean isNeverNull(Expression expression, int column) {
        Optional<Routine> builtIn = function(expression).filter(Routine::builtIn);
        return builtIn.filter(function -> (column >= 1 && COMPLETE.contains(function.name()))
                        || (column == 1 && KEYED.contains(function.name())))
                .isPresent();
    }

    private String name(Expression call) {
        return function(call).map(Routine::name).orElse("function");
    }

    private Optional<Routine> function(Expression expression) {
        return expression instanceof Call call ? rules.catalog().function(call.function()) : Optional.empty();
    }
}
