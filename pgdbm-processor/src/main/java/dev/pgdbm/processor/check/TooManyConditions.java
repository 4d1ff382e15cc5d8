package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** More conditions than the bits of an int, by which generated code chooses the variant. */
final class TooManyConditions implements TemplateCheck {
    private static final int MOST = 31;

    @Override
    public List<Problem> check(QueryMethod method) {
        int conditions = method.template().conditions().size();
        return conditions <= MOST
                ? List.of()
                : List.of(Problem.error(
                                "too-many-conditions",
                                Location.of(method.sql()),
                                "blocks of \"%s\" depend on %d parameters; %d is the most"
                                        .formatted(method.name(), conditions, MOST))
                        .fix("make several methods of it, or compare with coalesce(:x, column)"));
    }
}
