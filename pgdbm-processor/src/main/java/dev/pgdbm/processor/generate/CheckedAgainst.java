package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.DaoModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constant that says what the statements of a DAO rely on in its schema, table by table. */
final class CheckedAgainst {
    static final String NAME = "CHECKED_AGAINST";

    private final DaoModel dao;
    private final Map<String, List<CheckedTable>> tables;

    CheckedAgainst(DaoModel dao, List<CheckedMethod> methods) {
        this.dao = dao;
        this.tables = methods.stream()
                .flatMap(method -> method.tables().stream())
                .collect(Collectors.groupingBy(CheckedTable::name, TreeMap::new, Collectors.toList()));
    }

    /** None where no statement names a table of the schema. */
    Optional<FieldSpec> field() {
        return tables.isEmpty() ? Optional.empty() : Optional.of(constant());
    }

    /** How the constructor gets at its executor. */
    CodeBlock executor() {
        return tables.isEmpty() ? CodeBlock.of("runner.executor()") : CodeBlock.of("runner.executor($L)", NAME);
    }

    private FieldSpec constant() {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "$T.of($S, $S)$>$>",
                        RuntimeTypes.CHECKED_SCHEMA,
                        simple(dao.type().name()),
                        simple(dao.module().type()));
        tables.forEach((name, uses) -> add(value, name, uses));
        types().forEach((name, definition) -> value.add(call("type", name, definition)));
        return FieldSpec.builder(RuntimeTypes.CHECKED_SCHEMA, NAME, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add("$<$<").build())
                .build();
    }

    private static void add(CodeBlock.Builder value, String table, List<CheckedTable> uses) {
        value.add(call("table", table, union(uses, CheckedTable::columns)));
        union(uses, use -> use.keys().stream().map(CheckedAgainst::sorted).toList(), CheckedAgainst::joined)
                .forEach(key -> value.add(call("key", table, key)));
        union(
                        uses,
                        use -> use.inserted().isEmpty() ? List.of() : List.of(sorted(use.inserted())),
                        CheckedAgainst::joined)
                .forEach(columns -> value.add(call("inserts", table, columns)));
        List<String> nullable = union(uses, CheckedTable::nullable);
        if (!nullable.isEmpty()) {
            value.add(call("nullable", table, nullable));
        }
    }

    private Map<String, List<String>> types() {
        return tables.values().stream()
                .flatMap(List::stream)
                .flatMap(table -> table.types().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    private static CodeBlock call(String method, String object, List<String> more) {
        return Stream.concat(Stream.of(object), more.stream())
                .map(argument -> CodeBlock.of("$S", argument))
                .collect(CodeBlock.joining(",$W", "\n." + method + "(", ")"));
    }

    private static List<String> union(List<CheckedTable> uses, Function<CheckedTable, Collection<String>> part) {
        return union(uses, part, Function.identity());
    }

    /** What any of them has, in an order that does not depend on theirs. */
    private static <T> List<T> union(
            List<CheckedTable> uses, Function<CheckedTable, ? extends Collection<T>> part, Function<T, String> order) {
        Map<String, T> all = new TreeMap<>();
        uses.forEach(use -> part.apply(use).forEach(one -> all.put(order.apply(one), one)));
        return List.copyOf(all.values());
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private static String joined(List<String> names) {
        return String.join("\0", names);
    }

    private static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }
}
