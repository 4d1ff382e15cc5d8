package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Aggregate;
import dev.pgdbm.processor.describe.tree.Grouping;
import dev.pgdbm.processor.model.NullCause;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why an aggregate can be NULL: most are if there are no rows, or no values in them. */
record AggregateNullability(ValueNullability values) {
    /** Those that are a number even of no rows. */
    static final Set<String> COUNTS = Set.of("count", "regr_count");

    /** Those that have a value if one of their first arguments has. */
    static final Set<String> OF_VALUES = Set.of(
            "min",
            "max",
            "sum",
            "avg",
            "bool_and",
            "bool_or",
            "every",
            "bit_and",
            "bit_or",
            "bit_xor",
            "string_agg",
            "any_value",
            "mode",
            "percentile_disc",
            "percentile_cont");

    /** Those that have a value if there is a row. */
    static final Set<String> OF_ROWS = Set.of(
            "array_agg",
            "json_agg",
            "jsonb_agg",
            "json_agg_strict",
            "jsonb_agg_strict",
            "json_object_agg",
            "jsonb_object_agg",
            "json_object_agg_strict",
            "jsonb_object_agg_strict",
            "json_object_agg_unique",
            "jsonb_object_agg_unique",
            "json_object_agg_unique_strict",
            "jsonb_object_agg_unique_strict");

    /** Of {@code rank(…) WITHIN GROUP}. */
    private static final Set<String> HYPOTHETICAL = Set.of("rank", "dense_rank", "percent_rank", "cume_dist");

    Optional<NullCause> cause(Aggregate aggregate) {
        Optional<Routine> builtIn =
                values.scope().catalog().function(aggregate.function()).filter(Routine::builtIn);
        String name = builtIn.map(Routine::name).orElse("");
        if (COUNTS.contains(name) || HYPOTHETICAL.contains(name)) {
            return Optional.empty();
        }
        if (!OF_VALUES.contains(name) && !OF_ROWS.contains(name)) {
            return Causes.expression(name(aggregate), aggregate.location());
        }
        if (mayHaveNoRows(aggregate)) {
            return Causes.expression(name + "() of no rows", aggregate.location());
        }
        return OF_ROWS.contains(name) ? Optional.empty() : values.ofGroup().any(deciding(aggregate));
    }

    private String name(Aggregate aggregate) {
        return values.scope()
                        .catalog()
                        .function(aggregate.function())
                        .map(Routine::name)
                        .orElse("an aggregate") + "(), which can give NULL";
    }

    /** A group has a row at least, unless it is that of all rows, or a filter leaves them out. */
    private boolean mayHaveNoRows(Aggregate aggregate) {
        Grouping grouping = values.scope().query().grouping();
        return aggregate.levelsUp() > 0
                || aggregate.filter().isPresent()
                || grouping.references().isEmpty()
                || GroupingSets.haveTotal(grouping);
    }

    private static List<Expression> deciding(Aggregate aggregate) {
        return Stream.concat(
                        aggregate.direct().stream(),
                        aggregate.arguments().stream().limit(1))
                .toList();
    }
}
