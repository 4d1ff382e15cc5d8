package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.VariantParameters.Place;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.DescribedVariant;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SqlType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is true of all variants together: a column can be NULL if it can in one, there are several rows if there are in one. */
record WholeDescription(QueryMethod method, List<DescribedVariant> variants) {
    Description description() {
        return new Description(columns(), parameters(), cardinality(), new WholeUse(method, variants).use(), tables());
    }

    private List<Description> descriptions() {
        return variants.stream().map(DescribedVariant::description).toList();
    }

    private List<DescribedColumn> columns() {
        List<DescribedColumn> columns = variants.get(0).description().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new DescribedColumn(
                        columns.get(i).name(), columns.get(i).type(), nullCause(i)))
                .toList();
    }

    private Optional<NullCause> nullCause(int column) {
        return descriptions().stream()
                .flatMap(description -> description.columns().get(column).nullCause().stream())
                .findFirst();
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
