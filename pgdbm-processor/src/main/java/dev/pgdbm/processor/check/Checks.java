package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** The rules, in the order in which their problems are told. */
public final class Checks {
    private static final List<TemplateCheck> TEMPLATE_CHECKS = List.of(new UnknownParameter(), new UnusedParameter());

    private static final List<Check> CHECKS = List.of(
            new ParameterTypeMismatch(),
            new StarSelect(),
            new RowsForNothing(),
            new NoRows(),
            new SeveralColumnsForScalar(),
            new DuplicateColumn(),
            new ColumnWithoutComponent(),
            new ComponentWithoutColumn(),
            new ColumnTypeMismatch());

    private Checks() {}

    /** What is wrong with a method before PostgreSQL has been asked. */
    public static List<Problem> ofTemplate(QueryMethod method) {
        return TEMPLATE_CHECKS.stream()
                .flatMap(check -> check.check(method).stream())
                .toList();
    }

    /** The method, if no rule has an error against it. */
    public static Checked<CheckedMethod> check(DescribedMethod method) {
        List<Problem> problems =
                CHECKS.stream().flatMap(check -> check.check(method).stream()).toList();
        return problems.stream().anyMatch(Problem::isError)
                ? new Checked.Failed<>(problems)
                : Checked.of(new CheckedMethod(method), problems);
    }
}
