package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.VariantParameters.Place;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.DescribedVariant;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.RowDependencies;
import dev.pgdbm.processor.model.SqlType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What is true of all variants together: a column can be NULL if it can in one, there are several rows if there are in one. */
record WholeDescription(QueryMethod method, List<DescribedVariant> variants) {
    Description description() {
        return new Description(
                columns(), parameters(), cardinality(), dependencies(), new WholeUse(method, variants).use(), tables());
    }

    private List<Description> descriptions() {
        return variants.stream().map(DescribedVariant::description).toList();
    }

    private List<DescribedColumn> columns() {
        int width = variants.get(0).description().columns().size();
        return IntStream.range(0, width).mapToObj(this::column).toList();
    }

    private DescribedColumn column(int number) {
        List<DescribedColumn> columns = descriptions().stream()
                .map(description -> description.columns().get(number))
                .toList();
        DescribedColumn first = columns.get(0);
        Optional<NullCause> cause = cause(columns, DescribedColumn::nullCause);
        boolean same = columns.stream().allMatch(column -> column.nulledBy().equals(first.nulledBy()));
        return same
                ? new DescribedColumn(
                        first.name(), first.type(), cause, first.nulledBy(), cause(columns, DescribedColumn::ownCause))
                : new DescribedColumn(first.name(), first.type(), cause);
    }

    private static Optional<NullCause> cause(
            List<DescribedColumn> columns, Function<DescribedColumn, Optional<NullCause>> cause) {
        return columns.stream().map(cause).flatMap(Optional::stream).findFirst();
    }

    private RowDependencies dependencies() {
        return RowDependencies.common(
                descriptions().stream().map(Description::dependencies).toList());
    }

    private List<SqlType> parameters() {
        Map<Place, Set<SqlType>> types = VariantParameters.types(variants);
        return method.template().parameters().stream()
                .map(place -> types.get(Place.of(place)))
                .map(found -> Objects.requireNonNull(found).iterator().next())
                .toList();
    }

    private Cardinality cardinality() {
        return descriptions().stream()
                .map(Description::cardinality)
                .max(Comparator.comparing(Cardinality::rows))
                .orElse(Cardinality.UNKNOWN);
    }

    private List<CheckedTable> tables() {
        return descriptions().stream()
                .flatMap(description -> description.tables().stream())
                .distinct()
                .toList();
    }
}
