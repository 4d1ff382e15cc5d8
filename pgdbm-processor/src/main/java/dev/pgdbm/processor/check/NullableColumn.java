package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.Nullness;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A column that can be NULL and goes into a value that cannot be null. */
final class NullableColumn implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.mappings().stream()
                .filter(mapping -> !acceptsNull(method, mapping))
                .flatMap(mapping -> mapping.column().nullCause().stream().map(cause -> problem(method, mapping, cause)))
                .toList();
    }

    /** Whether a value may be null where it goes. */
    static boolean acceptsNull(DescribedMethod method, Mapping mapping) {
        Nullness nullness = mapping.component().nullness();
        return nullness == Nullness.NULLABLE
                || nullness == Nullness.ASSUMED
                || method.shape() == ReturnShape.OPTIONAL && isScalar(method);
    }

    private static boolean isScalar(DescribedMethod method) {
        return method.row().filter(RowType.ScalarRow.class::isInstance).isPresent();
    }

    private static Problem problem(DescribedMethod method, Mapping mapping, NullCause cause) {
        NullableColumnText text = new NullableColumnText(method, mapping, cause);
        Location location = ResultColumns.location(method, mapping.index() - 1);
        Problem problem = mapping.component().nullness() == Nullness.UNSPECIFIED
                ? Problem.warning("nullable-column", location, text.message())
                : Problem.error("nullable-column", location, text.message());
        Problem labelled = problem.label(text.label());
        return (cause.origin().isEmpty() ? labelled : labelled.note(text.origin())).fix(text.fix());
    }
}
