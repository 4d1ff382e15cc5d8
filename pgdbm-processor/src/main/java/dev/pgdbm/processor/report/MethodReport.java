package dev.pgdbm.processor.report;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.model.StatementPlan;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What there is to tell of a method.
 *
 * @param place where it is declared, {@code Users.java:12:20}; empty if unknown
 * @param description what PostgreSQL says of its statement; empty if it says nothing good, or was not asked
 * @param problems what was found wrong with it
 */
public record MethodReport(
        QueryMethod method,
        String place,
        Optional<Description> description,
        StatementPlan plan,
        List<Problem> problems) {
    public MethodReport {
        problems = List.copyOf(problems);
    }

    /** Whether nothing was generated for it. */
    boolean failed() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** What the method is given: its parameters, but of a record the components that the SQL names. */
    List<BoundValue> given() {
        return method.parameters().stream()
                .flatMap(parameter -> parameter.components().isEmpty()
                        ? method.value(parameter.name()).stream()
                        : method.values().stream()
                                .filter(value -> value.steps().get(0).name().equals(parameter.name())))
                .toList();
    }

    /** The types as which PostgreSQL takes a value, mostly one; none if it is not bound or nobody was asked. */
    List<String> sqlTypes(BoundValue parameter) {
        List<Segment.Parameter> places = method.template().parameters();
        List<SqlType> types = description.map(Description::parameters).orElse(List.of());
        return IntStream.range(0, Math.min(places.size(), types.size()))
                .filter(i -> places.get(i).name().equals(parameter.name()))
                .mapToObj(i -> types.get(i).toString())
                .distinct()
                .toList();
    }
}
