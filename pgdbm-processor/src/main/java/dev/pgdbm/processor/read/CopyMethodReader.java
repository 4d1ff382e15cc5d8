package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.Limits;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.CopyTarget;
import dev.pgdbm.template.ParsedTemplate;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;

/** A method with {@code @CopyInto} as the method of the INSERT that takes the same rows one by one. */
record CopyMethodReader(JavaTypeReader types, RowsReader rows) {
    private static final List<String> RETURNED = List.of("void", "long");

    Checked<QueryMethod> read(
            TypeElement dao, ExecutableElement method, ExecutableType type, ParsedTemplate parsed, JavacSource sql) {
        JavaType returned = types.read(type.getReturnType(), method);
        return TemplateReader.read(parsed, sql)
                .both(parameter(method, type, returned), CopyStatement::new)
                .then(statement -> insert(statement, sql))
                .map(statement -> new QueryMethod(
                        dao.getSimpleName() + "." + method.getSimpleName(),
                        method.getSimpleName().toString(),
                        List.of(statement.parameter()),
                        returned,
                        Optional.empty(),
                        Optional.empty(),
                        statement.template(),
                        false,
                        false,
                        Limits.NONE,
                        Execution.COPY,
                        JavacSource.of(method),
                        sql));
    }

    private Checked<MethodParameter> parameter(ExecutableElement method, ExecutableType type, JavaType returned) {
        if (method.getParameters().size() != 1 || !RETURNED.contains(returned.name())) {
            return Checked.failed(problem(
                    method,
                    "method \"%s\" takes or returns something else than rows".formatted(method.getSimpleName())));
        }
        VariableElement element = method.getParameters().get(0);
        JavaType declared = types.read(type.getParameterTypes().get(0), element);
        String name = element.getSimpleName().toString();
        return rows.readOneByOne(type.getParameterTypes().get(0), element)
                .map(read -> read.map(found -> MethodParameter.table(found, name, declared, JavacSource.of(element))))
                .orElseGet(() -> Checked.failed(
                        problem(element, "\"%s\" is %s, which has no records".formatted(name, declared))));
    }

    private static Problem problem(javax.lang.model.element.Element place, String message) {
        return Problem.error("copy-method", Location.of(JavacSource.of(place)), message)
                .note("@CopyInto takes an Iterable, Iterator or Stream of a record, and returns void or long")
                .fix("write long load(Stream<NewUser> users), say");
    }

    private static Checked<CopyStatement> insert(CopyStatement statement, JavacSource sql) {
        Rows rows = statement.parameter().rows().orElseThrow();
        return CopyTarget.of(statement.template())
                .map(target -> insert(statement, rows, target, sql))
                .orElseGet(() -> Checked.failed(
                        Problem.error("copy-target", Location.of(sql), "@CopyInto names something else than a table")
                                .fix("write \"<<tables.%s>>%s\""
                                        .formatted(statement.parameter().name(), rows.columnList()))));
    }

    private static Checked<CopyStatement> insert(
            CopyStatement statement, Rows rows, CopyTarget target, JavacSource sql) {
        List<Problem> problems = Stream.concat(
                        target.columns().stream()
                                .filter(column -> named(rows, column.name()).isEmpty())
                                .map(column -> withoutComponent(column, rows, sql)),
                        rows.columns().stream()
                                .filter(column -> !target.columns().isEmpty() && !isListed(target, column))
                                .map(column -> withoutColumn(column, rows)))
                .toList();
        if (!problems.isEmpty()) {
            return new Checked.Failed<>(problems);
        }
        List<Rows.Column> ordered = target.columns().isEmpty()
                ? rows.columns()
                : target.columns().stream()
                        .flatMap(column -> named(rows, column.name()).stream())
                        .toList();
        return Checked.ok(
                statement.with(target, new Rows(rows.element(), rows.collection(), rows.oneByOne(), ordered)));
    }

    private static boolean isListed(CopyTarget target, Rows.Column column) {
        return target.columns().stream().anyMatch(listed -> listed.name().equals(column.name()));
    }

    private static Optional<Rows.Column> named(Rows rows, String name) {
        return rows.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    private static Problem withoutComponent(CopyTarget.Column column, Rows rows, JavacSource sql) {
        return Problem.error(
                        "copy-columns",
                        Location.of(sql, column.offset(), column.length()),
                        "column \"%s\" has no component in \"%s\"".formatted(column.name(), rows.element()))
                .note("\"%s\" has components for%s".formatted(rows.element(), rows.columnList()))
                .fix("add a component for it to \"%s\", or remove the column".formatted(rows.element()));
    }

    private static Problem withoutColumn(Rows.Column column, Rows rows) {
        return Problem.error(
                        "copy-columns",
                        Location.of(column.source()),
                        "component \"%s\" of \"%s\" is not among the columns of @CopyInto"
                                .formatted(column.component(), rows.element()))
                .fix("add \"%s\" to the columns, or leave out the whole list".formatted(column.name()));
    }

    private record CopyStatement(SqlTemplate template, MethodParameter parameter) {
        CopyStatement with(CopyTarget target, Rows rows) {
            List<String> values = rows.columns().stream()
                    .map(column -> parameter.name() + "." + column.component())
                    .toList();
            String list = target.columns().isEmpty() ? rows.columnList() : "";
            return new CopyStatement(
                    target.insert(values, list),
                    MethodParameter.table(rows, parameter.name(), parameter.type(), parameter.source()));
        }
    }
}
