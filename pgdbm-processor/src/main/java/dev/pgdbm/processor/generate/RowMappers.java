package dev.pgdbm.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.NestedRead;
import dev.pgdbm.processor.check.CheckedMethod.RecordRead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The methods that make a record of a row; methods of the DAO that read the same columns share one. */
final class RowMappers {
    private final StatementConstants constants;
    private final Map<RowMapper, String> names = new LinkedHashMap<>();

    RowMappers(List<CheckedMethod> methods, StatementConstants constants) {
        this.constants = constants;
        methods.stream()
                .flatMap(method ->
                        method.record().stream().flatMap(record -> mappers(record, statement(method, record))))
                .distinct()
                .forEach(mapper -> names.put(mapper, unique("to" + mapper.simpleName())));
    }

    private static Stream<RowMapper> mappers(RecordRead record, String statement) {
        Stream<RowMapper> inner = record.members().stream()
                .filter(NestedRead.class::isInstance)
                .flatMap(member -> mappers(((NestedRead) member).record(), statement));
        return Stream.concat(Stream.of(new RowMapper(record, statement)), inner);
    }

    /** The name of the method that maps the rows of a method's statement. */
    String name(CheckedMethod method) {
        RecordRead record = method.record().orElseThrow();
        return name(new RowMapper(record, statement(method, record)));
    }

    /** The name of the method that a mapper is. */
    String name(RowMapper mapper) {
        return Objects.requireNonNull(names.get(mapper));
    }

    List<MethodSpec> methods() {
        return names.keySet().stream().map(mapper -> mapper.method(this)).toList();
    }

    private String unique(String wanted) {
        return Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? wanted : wanted + i)
                .filter(name -> !names.containsValue(name))
                .findFirst()
                .orElseThrow();
    }

    /** The constant of a statement that failures name; empty if it does not matter which statement it is. */
    private String statement(CheckedMethod method, RecordRead record) {
        boolean named = record.reads().anyMatch(read -> read.assumed().isPresent());
        return named ? constants.name(method) : "";
    }
}
