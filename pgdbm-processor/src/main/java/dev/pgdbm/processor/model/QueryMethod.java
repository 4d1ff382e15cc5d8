package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import dev.pgdbm.template.CopyTarget;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method of a DAO with its statement, as read.
 *
 * @param id {@code Users.byEmail}, as errors and metrics name it
 * @param row what a row becomes; empty where the method returns nothing
 * @param key what the first column becomes where the method returns a map
 * @param single whether it promises by {@code @Single} that there is one row at most
 * @param allRows whether it declares that it changes all rows
 * @param limits what it says of the resources that the statement may take
 * @param execution how often, and by which command
 * @param source the method
 * @param sql the value of its {@code @Query}; positions in the template are positions in it
 */
public record QueryMethod(
        String id,
        String name,
        List<MethodParameter> parameters,
        JavaType returnType,
        Optional<RowType> row,
        Optional<RowType.Component> key,
        SqlTemplate template,
        boolean single,
        boolean allRows,
        Limits limits,
        Execution execution,
        SourceRef source,
        SourceRef sql) {
    public QueryMethod {
        parameters = List.copyOf(parameters);
    }

    /** The same with other parameters and another template. */
    QueryMethod with(List<MethodParameter> others, SqlTemplate other) {
        return new QueryMethod(
                id, name, others, returnType, row, key, other, single, allRows, limits, execution, source, sql);
    }

    /** Whether its template has blocks or choices, so that it can send several statements. */
    public boolean isDynamic() {
        return !template.blocks().isEmpty() || !template.choices().isEmpty();
    }

    /** The parameters that choices depend on, in the order of the template. */
    public List<MethodParameter> choices() {
        return template.choices().stream()
                .flatMap(choice -> parameter(choice).stream())
                .filter(parameter -> parameter.choice().isPresent())
                .toList();
    }

    /** The shape of its result, taking {@code returnType} for a row rather than a count. */
    public ReturnShape shape() {
        return ReturnShapes.of(returnType);
    }

    /** The parameter of that name, or the column of rows: {@code users.email}. */
    public Optional<MethodParameter> parameter(String parameterName) {
        return Stream.concat(parameters.stream(), rowColumns())
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /** The parameters that are tables of rows. */
    public List<MethodParameter> rows() {
        return parameters.stream()
                .filter(parameter -> parameter.rows().isPresent())
                .toList();
    }

    /** What can be bound: the parameters, and the columns of those that are tables of rows. */
    public Stream<MethodParameter> bindable() {
        return Stream.concat(
                parameters.stream().filter(parameter -> parameter.rows().isEmpty()), rowColumns());
    }

    private Stream<MethodParameter> rowColumns() {
        return parameters.stream()
                .flatMap(parameter -> parameter.rows().stream().flatMap(rows -> rows.parametersOf(parameter.name())));
    }

    /** The parameter that is the table of rows which a column is one of. */
    public Optional<MethodParameter> rowsOf(MethodParameter column) {
        return rows().stream()
                .filter(rows -> column.name().startsWith(rows.name() + "."))
                .findFirst();
    }

    /** The text of the statement as the runtime reads it: as written, but for tables of rows. */
    public String statementText() {
        if (execution == Execution.COPY) {
            return "COPY %s FROM STDIN (FORMAT binary)".formatted(CopyTarget.written(template));
        }
        return rows().isEmpty()
                ? template.text()
                : SqlTemplate.ofDao(template.text()).textUnnesting(Rows.sql(parameters));
    }
}
