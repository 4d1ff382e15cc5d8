package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.Nullness;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.ReturnShapes;
import dev.pgdbm.processor.model.RowDependencies;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.model.StatementUse;
import dev.pgdbm.template.Segment;
import dev.pgdbm.template.Token;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a statement is taken for that nobody checks: what its method says. */
record UncheckedDescription(QueryMethod method) {
    private static final List<String> READING = List.of("SELECT", "VALUES", "TABLE");
    private static final List<String> WRITING = List.of("INSERT", "UPDATE", "DELETE", "MERGE");

    Description description() {
        return new Description(
                columns(), parameters(), Cardinality.UNKNOWN, RowDependencies.UNKNOWN, StatementUse.UNKNOWN, List.of());
    }

    private List<DescribedColumn> columns() {
        boolean counts = ReturnShapes.isCount(method.returnType()) && !returnsRows();
        Stream<DescribedColumn> key = method.key().stream().map(component -> column(component, Set.of()));
        return Stream.concat(key, method.row().filter(row -> !counts).stream().flatMap(row -> columns(row, Set.of())))
                .toList();
    }

    /** @param nulledBy stands for the joins that may leave records out */
    private static Stream<DescribedColumn> columns(RowType row, Set<Integer> nulledBy) {
        return row instanceof RowType.RecordRow record
                ? record.members().stream()
                        .flatMap(member -> member instanceof RowType.Nested nested
                                ? columns(nested.row(), sides(nested, nulledBy))
                                : Stream.of(column((RowType.Component) member, nulledBy)))
                : row.components().stream().map(component -> column(component, nulledBy));
    }

    private static Set<Integer> sides(RowType.Nested nested, Set<Integer> around) {
        Set<Integer> sides = new HashSet<>(around);
        if (nested.mayBeAbsent()) {
            sides.add(nested.column().hashCode());
        }
        return sides;
    }

    /** A record is taken to be there where the first of its columns that must not be null is not. */
    private static DescribedColumn column(RowType.Component component, Set<Integer> nulledBy) {
        Optional<NullCause> unknown = Optional.of(NullCause.UNKNOWN);
        boolean telling = !nulledBy.isEmpty() && component.nullness() != Nullness.NULLABLE;
        return new DescribedColumn(
                name(component), readAs(component.type()), unknown, nulledBy, telling ? Optional.empty() : unknown);
    }

    /** The only column of a single value is called by its number. */
    private static String name(RowType.Component component) {
        return component.column().isEmpty() ? "1" : component.column();
    }

    private static SqlType readAs(JavaType type) {
        JavaType column = type.columnType();
        return enumOf(column).orElseGet(() -> tabled(column));
    }

    /** Its labels are what its constants say. */
    private static Optional<SqlType> enumOf(JavaType type) {
        SqlType.Kind kind = type.listElement().isPresent() ? SqlType.Kind.ENUM_ARRAY : SqlType.Kind.ENUM;
        JavaType single = type.listElement().orElse(type);
        List<String> labels = single.constants().stream()
                .map(constant -> constant.labelAmong(List.of()))
                .toList();
        return single.isEnum() ? Optional.of(new SqlType("enum", kind, labels)) : Optional.empty();
    }

    private static SqlType tabled(JavaType type) {
        return ColumnTypes.all().stream()
                .filter(known -> known.result(type.source()).isPresent())
                .findFirst()
                .map(ColumnType::name)
                .map(SqlType::new)
                .orElseThrow();
    }

    /** The first verb outside parentheses is that of the statement, behind whatever WITH defines. */
    private boolean returnsRows() {
        String text = method.template().text();
        List<String> words = TopLevel.tokens(text).stream()
                .map((Token token) -> TopLevel.word(token, text))
                .toList();
        return words.contains("RETURNING")
                || words.stream()
                        .filter(word -> READING.contains(word) || WRITING.contains(word))
                        .findFirst()
                        .filter(READING::contains)
                        .isPresent();
    }

    private List<SqlType> parameters() {
        return method.template().parameters().stream().map(this::boundAs).toList();
    }

    /** A value whose type the server infers fits more columns than one that is sent as text, say. */
    private SqlType boundAs(Segment.Parameter place) {
        JavaType type = method.value(place.name()).orElseThrow().type().columnType();
        if (method.execution() == Execution.COPY && !type.isEnum()) {
            return ParameterBinding.defaultType(type).map(SqlType::new).orElseThrow();
        }
        return enumOf(type).or(() -> compositeOf(type)).orElseGet(() -> boundAs(type));
    }

    /** Its attributes are taken to be in the order of the components. */
    private static Optional<SqlType> compositeOf(JavaType type) {
        JavaType single = type.listElement().orElse(type);
        SqlType.Kind kind = type.listElement().isPresent() ? SqlType.Kind.COMPOSITE_ARRAY : SqlType.Kind.COMPOSITE;
        List<SqlType.Attribute> attributes = single.parts().stream()
                .map(part -> new SqlType.Attribute(
                        part.attribute(), compositeOf(part.type()).orElseGet(() -> readAs(part.type()))))
                .toList();
        return single.isRecord() ? Optional.of(new SqlType("record", kind, List.of(), attributes)) : Optional.empty();
    }

    private static SqlType boundAs(JavaType type) {
        Stream<SqlType> fitting = ColumnTypes.all().stream()
                .map(known -> new SqlType(known.name()))
                .filter(known -> ParameterBinding.of(type, known).isPresent());
        List<SqlType> all = fitting.toList();
        return all.stream()
                .filter(known -> ParameterBinding.of(type, known)
                        .flatMap(ParameterBinding::sentType)
                        .isEmpty())
                .findFirst()
                .orElseGet(() -> all.get(0));
    }
}
