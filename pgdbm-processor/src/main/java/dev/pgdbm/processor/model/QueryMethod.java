package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import dev.pgdbm.template.CopyTarget;
import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The same with another template. */
    QueryMethod with(SqlTemplate other) {
        return with(parameters, other);
    }

    private QueryMethod with(List<MethodParameter> others, SqlTemplate other) {
        return new QueryMethod(
                id, name, others, returnType, row, key, other, single, allRows, limits, execution, source, sql);
    }

    /** The same where these, of those that decide about blocks, are there. */
    public QueryMethod where(Set<String> there) {
        List<MethodParameter> certain = parameters;
        for (String name : there) {
            List<String> path = List.of(name.split("\\.", -1));
            certain = certain.stream()
                    .map(parameter -> parameter.name().equals(path.get(0))
                            ? parameter.present(path.subList(1, path.size()))
                            : parameter)
                    .toList();
        }
        return with(certain, template);
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

    /** Whether it returns a future. */
    public boolean isFuture() {
        return ReturnShapes.isFuture(returnType);
    }

    /** What it returns, or what is in the future that it returns. */
    public JavaType result() {
        return ReturnShapes.result(returnType);
    }

    /** A return type as in a message: in a future, if its own is. */
    public String returning(String result) {
        return isFuture() ? "CompletableFuture<%s>".formatted(result) : result;
    }

    /** The shape of its result, taking {@link #result} for a row rather than a count. */
    public ReturnShape shape() {
        return ReturnShapes.of(result());
    }

    /** The parameter of that name. */
    public Optional<MethodParameter> parameter(String parameterName) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(parameterName))
                .findFirst();
    }

    /** What a name in the SQL stands for: a parameter, or a component of one. */
    public Optional<BoundValue> value(String written) {
        List<Property> roots =
                parameters.stream().map(MethodParameter::property).toList();
        return BoundValue.of(written, new Components(roots));
    }

    /** What is bound and what decides about blocks, each once. */
    public List<BoundValue> values() {
        Stream<String> bound = template.parameters().stream().map(Segment.Parameter::name);
        return Stream.concat(bound, template.conditions().stream())
                .distinct()
                .flatMap(name -> value(name).stream())
                .toList();
    }

    /** The parameters that are tables of rows. */
    public List<MethodParameter> rows() {
        return parameters.stream()
                .filter(parameter -> parameter.rows().isPresent())
                .toList();
    }

    /** The parameter that is the table of rows which a column is one of. */
    public Optional<MethodParameter> rowsOf(BoundValue column) {
        String root = column.steps().get(0).name();
        return rows().stream().filter(rows -> rows.name().equals(root)).findFirst();
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
