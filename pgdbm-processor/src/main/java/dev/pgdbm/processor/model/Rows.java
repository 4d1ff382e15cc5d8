package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A collection of records that {@code <<rows.x>>} makes a table of.
 *
 * @param element the record
 * @param collection whether it is a {@code java.util.Collection}, which knows its size
 * @param oneByOne whether the values of one record are sent at a time, rather than those of all
 * @param columns one for each component
 */
public record Rows(JavaType element, boolean collection, boolean oneByOne, List<Column> columns) {
    public Rows {
        columns = List.copyOf(columns);
    }

    /** What stands for each parameter that is a table of rows. */
    public static Map<String, String> sql(List<MethodParameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.rows().isPresent())
                .collect(Collectors.toMap(
                        MethodParameter::name,
                        parameter -> parameter.rows().orElseThrow().sql(parameter.name())));
    }

    /** What is bound: all values of each column, or each alone. */
    Components components() {
        return new Components(columns.stream().map(this::property).toList());
    }

    private Property property(Column column) {
        JavaType type = oneByOne ? column.type() : Column.listOf(column.type());
        return new Property(column.component(), type, Optional.empty(), column.source());
    }

    /** {@code (email, full_name)}. */
    public String columnList() {
        return columns.stream()
                .map(column -> SqlNames.written(column.name()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** {@code unnest(:users.email::text[]) AS users(email)}. */
    private String sql(String parameter) {
        String arrays = columns.stream()
                .map(column -> ":%s.%s::%s[]".formatted(parameter, column.component(), column.sqlType()))
                .collect(Collectors.joining(", "));
        String names =
                columns.stream().map(column -> SqlNames.written(column.name())).collect(Collectors.joining(", "));
        return "unnest(%s) AS %s(%s)".formatted(arrays, SqlNames.written(SqlNames.folded(parameter)), names);
    }

    /**
     * A component as a column.
     *
     * @param component its name in Java
     * @param name its name in SQL
     * @param sqlType the element type of the array that it travels in, as SQL names it
     */
    public record Column(String component, String name, JavaType type, String sqlType, SourceRef source) {
        /** The type of a list of values. */
        public static JavaType listOf(JavaType type) {
            return new JavaType("java.util", "List", List.of(type.boxed()), false);
        }
    }
}
