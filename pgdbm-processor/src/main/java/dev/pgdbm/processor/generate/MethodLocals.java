package dev.pgdbm.processor.generate;

import com.palantir.javapoet.NameAllocator;
import dev.pgdbm.processor.model.MethodParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of a method's local variables, none of them that of a parameter. */
final class MethodLocals {
    private final NameAllocator names = new NameAllocator();
    private final Map<String, String> given = new HashMap<>();
    private final String executor;
    private final String connection;
    private final String variant;
    private final String statement;
    private final String index;
    private final String rows;
    private final String result;
    private final String failure;
    private final String builders;
    private final String key;

    MethodLocals(List<MethodParameter> parameters) {
        parameters.forEach(parameter -> names.newName(parameter.name()));
        boolean hidden =
                parameters.stream().anyMatch(parameter -> parameter.name().equals("executor"));
        parameters.forEach(this::nameRows);
        this.executor = hidden ? "this.executor" : "executor";
        this.connection = names.newName("connection");
        this.variant = names.newName("variant");
        this.statement = names.newName("statement");
        this.index = names.newName("index");
        this.rows = names.newName("rows");
        this.result = names.newName("result");
        this.failure = names.newName("failure");
        this.builders = names.newName("builders");
        this.key = names.newName("key");
    }

    /** A local variable of a name like that. */
    String local(String wanted) {
        return names.newName(wanted);
    }

    private void nameRows(MethodParameter parameter) {
        parameter.rows().ifPresent(rows -> {
            names.newName(parameter.name() + "Rows", parameter.name());
            rows.columns().forEach(column -> nameArray(parameter.name(), column.component()));
        });
    }

    private void nameArray(String rows, String component) {
        String capitalized = component.substring(0, 1).toUpperCase(Locale.ROOT) + component.substring(1);
        names.newName(rows + capitalized, rows + "." + component);
    }

    /** The records of a collection, or by {@code users.email} the values of a component. */
    String ofRows(String name) {
        return names.get(name);
    }

    /** The parameter of a batch, after whose elements it is named in the interface. */
    String elements(MethodParameter parameter) {
        return fresh(parameter.name() + "Elements");
    }

    /** A name that nothing has yet. */
    String fresh(String wanted) {
        return names.clone().newName(wanted);
    }

    /** The name of a parameter whose own is that of a copy. */
    String given(String parameter) {
        return given.computeIfAbsent(parameter, name -> names.newName(name + "Given"));
    }

    String executor() {
        return executor;
    }

    String connection() {
        return connection;
    }

    String variant() {
        return variant;
    }

    String index() {
        return index;
    }

    String statement() {
        return statement;
    }

    String rows() {
        return rows;
    }

    String result() {
        return result;
    }

    String failure() {
        return failure;
    }

    String builders() {
        return builders;
    }

    String key() {
        return key;
    }
}
