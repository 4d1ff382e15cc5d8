package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.CheckedMethod.Read;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.RowType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that make a record of a row; methods of the DAO that read the same columns share one. */
final class RowMappers {
    private static final ClassName RESULT_SET = ClassName.get("java.sql", "ResultSet");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    private final StatementConstants constants;
    private final Map<Mapper, String> names = new LinkedHashMap<>();

    RowMappers(List<CheckedMethod> methods, StatementConstants constants) {
        this.constants = constants;
        methods.stream()
                .filter(method ->
                        method.row().filter(RowType.RecordRow.class::isInstance).isPresent())
                .map(this::mapper)
                .distinct()
                .forEach(mapper -> names.put(mapper, unique("to" + simpleName(mapper.type()))));
    }

    /** The name of the method that maps the rows of a method's statement. */
    String name(CheckedMethod method) {
        return Objects.requireNonNull(names.get(mapper(method)));
    }

    List<MethodSpec> methods() {
        return names.entrySet().stream()
                .map(entry -> method(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static MethodSpec method(String name, Mapper mapper) {
        NameAllocator locals = new NameAllocator();
        mapper.reads().forEach(read -> locals.newName(read.component().name(), read));
        String row = locals.newName("row");
        TypeName type = TypeNames.of(mapper.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(RESULT_SET, row)
                .addException(SQL_EXCEPTION);
        for (Read read : mapper.reads()) {
            method.addStatement(
                    "$T $N = $L",
                    TypeNames.of(read.component().type()),
                    locals.get(read),
                    Accessors.read(read, row, mapper.statement()));
        }
        String values = mapper.reads().stream().map(locals::get).collect(Collectors.joining(", "));
        return method.addStatement("return new $T($L)", type, values).build();
    }

    private String unique(String wanted) {
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + i))
                .filter(name -> !names.containsValue(name))
                .findFirst()
                .orElseThrow();
    }

    private static String simpleName(JavaType type) {
        return type.name().substring(type.name().lastIndexOf('.') + 1);
    }

    private Mapper mapper(CheckedMethod method) {
        JavaType type = method.row().orElseThrow().type();
        boolean named = method.reads().stream().anyMatch(read -> read.assumed().isPresent());
        return new Mapper(
                new JavaType(type.packageName(), type.name(), type.arguments(), false),
                method.reads(),
                named ? constants.name(method) : "");
    }

    /** @param statement the constant of the only statement that it is for; empty if it does not matter which */
    private record Mapper(JavaType type, List<Read> reads, String statement) {}
}
