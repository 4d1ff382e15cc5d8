package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Column;
import dev.pgdbm.annotation.PgType;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** A parameter that {@code <<rows.x>>} makes a table of, component by component. */
record RowsReader(Types operations, AnnotationReader annotations, JavaTypeReader types) {
    /** The columns; empty if the type is no collection of records. */
    Optional<Checked<Rows>> read(TypeMirror type, Element parameter) {
        IterableTypes iterables = new IterableTypes(operations);
        return iterables
                .element(type)
                .filter(RowsReader::isRecord)
                .map(element -> rows(element, parameter, this::column)
                        .map(columns -> new Rows(types.read(element), iterables.isCollection(type), false, columns)));
    }

    /** The same of rows that travel one by one, whatever they come from. */
    Optional<Checked<Rows>> readOneByOne(TypeMirror type, Element parameter) {
        IterableTypes iterables = new IterableTypes(operations);
        return iterables
                .element(type)
                .or(() -> iterables.argument(type, Iterator.class))
                .or(() -> iterables.argument(type, Stream.class))
                .filter(RowsReader::isRecord)
                .map(element -> rows(
                                element,
                                parameter,
                                (component, record) -> Checked.ok(column(component, type(component, record), "")))
                        .map(columns -> new Rows(types.read(element), false, true, columns)));
    }

    private static boolean isRecord(TypeMirror element) {
        return element instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }

    private Checked<List<Rows.Column>> rows(
            TypeMirror mirror,
            Element parameter,
            BiFunction<RecordComponentElement, DeclaredType, Checked<Rows.Column>> column) {
        TypeElement element = (TypeElement) ((DeclaredType) mirror).asElement();
        JavaType type = types.read(mirror);
        return obstacle(element, type, parameter)
                .<Checked<List<Rows.Column>>>map(Checked::failed)
                .orElseGet(() -> Checked.all(element.getRecordComponents().stream()
                        .map(component -> isOptional(component)
                                ? Checked.<Rows.Column>failed(optional(component))
                                : column.apply(component, (DeclaredType) mirror))
                        .toList()));
    }

    private static Optional<Problem> obstacle(TypeElement element, JavaType type, Element parameter) {
        Location location = Location.of(JavacSource.of(parameter));
        if (Visibility.privatePart(element).isPresent()) {
            return Optional.of(Problem.error("private-record", location, "record \"%s\" is private".formatted(type))
                    .note("the implementation is a class of its own in the same package and cannot see it")
                    .fix("remove \"private\" from it and from the types around it"));
        }
        return element.getRecordComponents().isEmpty()
                ? Optional.of(
                        Problem.error("rows-component", location, "record \"%s\" has no components".formatted(type))
                                .fix("give it a component for each column"))
                : Optional.empty();
    }

    private static boolean isOptional(RecordComponentElement component) {
        return component.asType() instanceof DeclaredType declared
                && declared.asElement().getSimpleName().toString().startsWith("Optional");
    }

    private Problem optional(RecordComponentElement component) {
        JavaType type = types.readPlain(component.asType());
        return Problem.error(
                        "rows-component",
                        Location.of(JavacSource.of(component)),
                        "component \"%s\" is %s".formatted(component.getSimpleName(), type))
                .note("what may be absent in rows is @Nullable")
                .fix("make it @Nullable %s %s"
                        .formatted(
                                type.onlyArgument()
                                        .map(JavaType::toString)
                                        .orElse(type.name()
                                                .replace("Optional", "")
                                                .replace("Int", "Integer")),
                                component.getSimpleName()));
    }

    private Checked<Rows.Column> column(RecordComponentElement component, DeclaredType record) {
        JavaType type = type(component, record);
        return sqlType(component, type)
                .filter(sqlType -> !type.isJson())
                .map(sqlType -> Checked.ok(column(component, type, sqlType)))
                .orElseGet(() -> Checked.failed(problem(
                        component.getSimpleName().toString(), type, types.read(record), JavacSource.of(component))));
    }

    private Rows.Column column(RecordComponentElement component, JavaType type, String sqlType) {
        String name = component.getSimpleName().toString();
        return new Rows.Column(name, columnName(component), type, sqlType, JavacSource.of(component));
    }

    /** A component of a generic record has the type that the record is given. */
    private JavaType type(RecordComponentElement component, DeclaredType record) {
        TypeMirror mirror = record.getTypeArguments().isEmpty()
                ? component.asType()
                : ((ExecutableType) operations.asMemberOf(record, component.getAccessor())).getReturnType();
        return types.read(mirror, component, component.getAccessor());
    }

    /** As declared, or what the Java type is most naturally; an enum has another name in each schema. */
    private Optional<String> sqlType(Element component, JavaType type) {
        return annotations
                .find(component, PgType.class)
                .map(annotation -> annotations.string(annotation, "value"))
                .or(() -> ParameterBinding.defaultType(Rows.Column.listOf(type)).map(array -> array.substring(1)));
    }

    private String columnName(Element component) {
        return annotations
                .find(component, Column.class)
                .map(annotation -> annotations.string(annotation, "value"))
                .orElseGet(
                        () -> RowTypeReader.snakeCase(component.getSimpleName().toString()));
    }

    private static Problem problem(String name, JavaType type, JavaType record, JavacSource source) {
        Problem problem = Problem.error(
                "rows-component",
                Location.of(source),
                "component \"%s\" of \"%s\" has no type of its own in PostgreSQL".formatted(name, record));
        if (type.isJson()) {
            return problem.note("rows travel as arrays, and documents do not travel in one")
                    .fix("take @PgType(\"jsonb\") String %s, or @Batch, which sends one row at a time".formatted(name));
        }
        return type.columnType().isEnum()
                ? problem.note("rows travel as arrays, and %s is an enum of any name there".formatted(type))
                        .fix("name it: @PgType(\"<<schema>>.%s\") %s %s"
                                .formatted(RowTypeReader.snakeCase(type.name().replaceFirst(".*\\.", "")), type, name))
                : problem.note("rows travel as arrays, one for each component, and %s has none".formatted(type))
                        .fix("take another type, or declare a @Converter for it");
    }
}
