package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.NestedRead;
import dev.pgdbm.processor.check.CheckedMethod.RecordRead;
import dev.pgdbm.processor.model.DaoModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The methods that make a record of a row, and the classes that make one of several; methods of the DAO that read the same columns
 * share them.
 */
final class RowMappers {
    private final DaoModel dao;
    private final StatementConstants constants;
    private final Map<RowMapper, String> mappers = new LinkedHashMap<>();
    private final Map<RowMapper, String> builders = new LinkedHashMap<>();

    RowMappers(DaoModel dao, List<CheckedMethod> methods, StatementConstants constants) {
        this.dao = dao;
        this.constants = constants;
        methods.stream()
                .flatMap(method -> method.record().stream().flatMap(record -> mappers(mapper(method, record))))
                .distinct()
                .forEach(mapper -> add(mapper, dao.memberTypes()));
    }

    private static Stream<RowMapper> mappers(RowMapper mapper) {
        Stream<RowMapper> inner = mapper.record().members().stream()
                .filter(NestedRead.class::isInstance)
                .flatMap(member -> mappers(mapper.of((NestedRead) member)));
        return Stream.concat(Stream.of(mapper), inner);
    }

    /** @param types names of types that a builder's would hide */
    private void add(RowMapper mapper, Collection<String> types) {
        if (mapper.record().isFolded()) {
            builders.put(mapper, unique(mapper.simpleName() + "Builder", types, builders.values()));
        } else {
            mappers.put(mapper, unique("to" + mapper.simpleName(), List.of(), mappers.values()));
        }
    }

    private static String unique(String wanted, Collection<String> taken, Collection<String> given) {
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + i))
                .filter(name -> !taken.contains(name) && !given.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** What makes the records of a method. */
    RowMapper of(CheckedMethod method) {
        return mapper(method, method.record().orElseThrow());
    }

    /** The name of the method that makes a record, or of the class that does. */
    String name(RowMapper mapper) {
        return Objects.requireNonNull((mapper.record().isFolded() ? builders : mappers).get(mapper));
    }

    /** The implementation that they are part of. */
    ClassName implementation() {
        return ClassName.get("", dao.implementationName());
    }

    List<MethodSpec> methods() {
        return mappers.keySet().stream().map(mapper -> mapper.method(this)).toList();
    }

    List<TypeSpec> types() {
        return builders.keySet().stream()
                .map(mapper -> new RecordBuilder(mapper, this).type())
                .toList();
    }

    /** Failures name the statement; where there are none, it does not matter which it is. */
    private RowMapper mapper(CheckedMethod method, RecordRead record) {
        boolean named = record.reads().anyMatch(read -> read.assumed().isPresent());
        return new RowMapper(record, named ? constants.name(method) : "");
    }
}
