package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedStatement;
import dev.pgdbm.processor.model.DescribedVariant;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.Variant;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** The rules, in the order in which their problems are told. */
public final class Checks {
    private static final List<TemplateCheck> TEMPLATE_CHECKS = List.of(
            new UnknownParameter(),
            new NotARecord(),
            new UnusedParameter(),
            new UnfitConverter(),
            new UnknownCondition(),
            new NeverAbsent(),
            new RepeatedCondition(),
            new TooManyConditions(),
            new UnknownChoice(),
            new NotAChoice(),
            new ChoiceWithoutSql(),
            new ChoiceSql(),
            new NullableChoice(),
            new ImpossibleLimit(),
            new NeedlessFetchSize(),
            new NotRows(),
            new NullableRows());

    /** Those that the result columns depend on: while one of these has an error, what it says of columns would mislead. */
    private static final List<Check> SHAPE_CHECKS = List.of(
            new ListForIn(),
            new ParameterTypeMismatch(),
            new CopyType(),
            new BatchRows(),
            new EnumLabelMismatch(),
            new NotJson(),
            new CompositeAttributes(),
            new StarSelect(),
            new RowsForNothing(),
            new NoRows(),
            new NoRowCount(),
            new SeveralColumnsForScalar(),
            new TwoLists(),
            new AbsentRecord(),
            new FoldWithoutKey(),
            new ManyRows());

    /** Those that have nothing to do with the result. */
    private static final List<Check> STATEMENT_CHECKS =
            List.of(new NullableParameter(), new NeverEqual(), new MissingColumn(), new ChangeOfAllRows());

    /** Those about all variants of a statement together. */
    private static final List<Check> WHOLE_CHECKS = List.of(new NeedlessAllRows());

    private static final List<Check> COLUMN_CHECKS = List.of(
            new DuplicateColumn(),
            new ColumnWithoutComponent(),
            new ComponentWithoutColumn(),
            new ColumnTypeMismatch(),
            new NullableColumn());

    private Checks() {}

    /** What is wrong with a method before PostgreSQL has been asked. */
    public static List<Problem> ofTemplate(QueryMethod method) {
        return TEMPLATE_CHECKS.stream()
                .flatMap(check -> check.check(method).stream())
                .toList();
    }

    /** The method, if no rule has an error against any variant of its statement. */
    public static Checked<CheckedMethod> check(DescribedStatement statement) {
        List<Variant> variants =
                statement.variants().stream().map(DescribedVariant::variant).toList();
        VariantProblems problems = new VariantProblems(variants);
        statement.variants().forEach(variant -> problems.add(variant.variant(), problems(variant.method())));
        return Checked.of(new CheckedMethod(statement.whole(), true), problems.told())
                .after(problems(WHOLE_CHECKS, statement.whole()));
    }

    private static List<Problem> problems(DescribedMethod method) {
        return Checked.of(method, problems(SHAPE_CHECKS, method))
                .then(shaped -> Checked.of(shaped, problems(COLUMN_CHECKS, shaped)))
                .after(problems(STATEMENT_CHECKS, method))
                .problems();
    }

    /** The method as it is, on the user's own responsibility: {@code -Apgdbm.check=off}. */
    public static CheckedMethod unchecked(QueryMethod method) {
        Description taken = new UncheckedDescription(method).description();
        return new CheckedMethod(new DescribedMethod(method, taken), false);
    }

    private static List<Problem> problems(List<Check> checks, DescribedMethod method) {
        return checks.stream().flatMap(check -> check.check(method).stream()).toList();
    }
}
