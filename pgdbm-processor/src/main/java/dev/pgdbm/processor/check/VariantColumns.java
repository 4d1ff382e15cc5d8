package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedVariant;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.Variant;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Blocks that change the result columns: whatever is on, a row has to become the same Java value. */
final class VariantColumns {
    private VariantColumns() {}

    static List<Problem> differences(QueryMethod method, List<DescribedVariant> variants) {
        Map<String, List<Variant>> byColumns = variants.stream()
                .collect(Collectors.groupingBy(
                        variant -> columns(variant.description().columns()),
                        LinkedHashMap::new,
                        Collectors.mapping(DescribedVariant::variant, Collectors.toList())));
        return byColumns.size() < 2 ? List.of() : List.of(problem(method, variants, byColumns));
    }

    private static Problem problem(
            QueryMethod method, List<DescribedVariant> variants, Map<String, List<Variant>> byColumns) {
        List<Variant> all = variants.stream().map(DescribedVariant::variant).toList();
        Problem problem = Problem.error(
                "variant-columns",
                Location.of(method.sql()),
                "blocks change the result columns of \"%s\"".formatted(method.name()));
        for (Map.Entry<String, List<Variant>> entry : byColumns.entrySet()) {
            String named = VariantProblems.named(all, entry.getValue());
            problem = problem.note("when %s: %s".formatted(named, entry.getKey()));
        }
        return problem.fix("return the same columns in both cases, such as <<else>> NULL AS …, or write two methods");
    }

    private static String columns(List<DescribedColumn> columns) {
        return columns.isEmpty()
                ? "no columns"
                : columns.stream()
                        .map(column -> column.name() + " " + column.type())
                        .collect(Collectors.joining(", "));
    }
}
