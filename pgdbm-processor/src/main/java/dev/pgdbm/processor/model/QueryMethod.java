package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.Optional;

/**
 * A method of a DAO with its statement, as read.
 *
 * @param id {@code Users.byEmail}, as errors and metrics name it
 * @param row what a row becomes; empty where the method returns nothing
 * @param key what the first column becomes where the method returns a map
 * @param single whether it promises by {@code @Single} that there is one row at most
 * @param allRows whether it declares that it changes all rows
 * @param limits what it says of the resources that the statement may take
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
        SourceRef source,
        SourceRef sql) {
    public QueryMethod {
        parameters = List.copyOf(parameters);
    }

    /** The same with other parameters and another template. */
    QueryMethod with(List<MethodParameter> others, SqlTemplate other) {
        return new QueryMethod(id, name, others, returnType, row, key, other, single, allRows, limits, source, sql);
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
}
