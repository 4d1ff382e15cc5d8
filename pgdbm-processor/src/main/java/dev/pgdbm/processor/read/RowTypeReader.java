package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Column;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.RecordRow;
import dev.pgdbm.processor.model.RowType.ScalarRow;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What a row of a query becomes: a record with its components, or a single value. */
final class RowTypeReader {
    private final Elements elements;
    private final AnnotationReader annotations;
    private final JavaTypeReader types;
    private final NullnessReader nullness;

    RowTypeReader(Elements elements, AnnotationReader annotations, JavaTypeReader types, NullnessReader nullness) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.nullness = nullness;
    }

    /** The row that a type stands for; a problem at the method if it stands for none. */
    Checked<RowType> read(TypeMirror mirror, JavaType type, Element method) {
        if (SupportedTypes.contains(type)) {
            return Checked.ok(
                    new ScalarRow(new Component("value", "", type, nullness.of(type, method), JavacSource.of(method))));
        }
        Optional<TypeElement> element = element(mirror);
        return element.filter(found -> found.getKind() == ElementKind.RECORD)
                .map(found -> row(found, type, method))
                .orElseGet(() -> Checked.failed(SupportedTypes.problem("return type", type, JavacSource.of(method))
                        .note("a row can also be a record whose components are the columns")));
    }

    private Checked<RowType> row(TypeElement element, JavaType type, Element method) {
        return obstacle(element, type, method)
                .<Checked<RowType>>map(Checked::failed)
                .orElseGet(() -> Checked.all(components(element)).map(components -> new RecordRow(type, components)));
    }

    private Optional<Problem> obstacle(TypeElement element, JavaType type, Element method) {
        Location location = Location.of(JavacSource.of(method));
        if (Visibility.privatePart(element).isPresent()) {
            return Optional.of(Problem.error("private-record", location, "record \"%s\" is private".formatted(type))
                    .note("the implementation is a class of its own in the same package and cannot see it")
                    .fix("remove \"private\" from it and from the types around it"));
        }
        if (!isAccessible(element, method)) {
            return Optional.of(Problem.error(
                            "private-record",
                            location,
                            "record \"%s\" is not public and belongs to another package".formatted(type))
                    .fix("make record \"%s\" public, or move it next to the DAO".formatted(type)));
        }
        return element.getTypeParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Problem.error("unsupported-type", location, "record \"%s\" is generic".formatted(type.name()))
                                .fix("return a record without type parameters"));
    }

    private boolean isAccessible(TypeElement element, Element method) {
        PackageElement ours = elements.getPackageOf(method);
        return Visibility.isPublic(element) || elements.getPackageOf(element).equals(ours);
    }

    private List<Checked<Component>> components(TypeElement element) {
        return element.getRecordComponents().stream().map(this::component).toList();
    }

    private Checked<Component> component(RecordComponentElement element) {
        JavaType type = types.read(element.asType(), element, element.getAccessor());
        JavacSource source = JavacSource.of(element);
        String name = element.getSimpleName().toString();
        return SupportedTypes.contains(type)
                ? Checked.ok(new Component(name, column(element, name), type, nullness.of(type, element), source))
                : Checked.failed(SupportedTypes.problem("component \"%s\" of type".formatted(name), type, source));
    }

    private String column(RecordComponentElement element, String name) {
        return annotations
                .find(element, Column.class)
                .map(annotation -> annotations.string(annotation, "value"))
                .orElseGet(() -> snakeCase(name));
    }

    /** {@code createdAt} to {@code created_at}. */
    static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<TypeElement> element(TypeMirror mirror) {
        return mirror instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }
}
