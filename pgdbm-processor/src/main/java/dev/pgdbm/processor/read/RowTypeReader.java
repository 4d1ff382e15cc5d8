package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Column;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.ReturnShapes;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.RowType.Member;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.model.RowType.RecordRow;
import dev.pgdbm.processor.model.RowType.ScalarRow;
import dev.pgdbm.processor.model.RowType.Times;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What a row of a query becomes: a record or class of its columns, or a single value. */
final class RowTypeReader {
    private final Elements elements;
    private final AnnotationReader annotations;
    private final JavaTypeReader types;
    private final NullnessReader nullness;
    private final RowMakers makers;

    RowTypeReader(Elements elements, AnnotationReader annotations, JavaTypeReader types, NullnessReader nullness) {
        this.elements = elements;
        this.annotations = annotations;
        this.types = types;
        this.nullness = nullness;
        this.makers = new RowMakers(elements, annotations);
    }

    /** The row that a type stands for; a problem at the method if it stands for none. */
    Checked<RowType> read(TypeMirror mirror, JavaType type, Element method) {
        if (SupportedTypes.contains(type)) {
            return Checked.ok(
                    new ScalarRow(new Component("value", "", type, nullness.of(type, method), JavacSource.of(method))));
        }
        Optional<TypeElement> element = element(mirror);
        Place place = new Place(method, method, "", List.of());
        return element.flatMap(
                        found -> makers.of(found, place.method()).map(maker -> record(found, maker, type, place)))
                .<Checked<RowType>>map(record -> record.map(row -> row))
                .orElseGet(() -> Checked.failed(SupportedTypes.problem("return type", type, JavacSource.of(method))
                        .note("a row can also be a record, or a class with one constructor or one @RowConstructor")
                        .note("a method returns " + ReturnShapes.all())));
    }

    private Checked<RecordRow> record(TypeElement element, RowMaker maker, JavaType type, Place place) {
        return obstacle(element, type, place)
                .or(() -> maker.obstacle(JavacSource.of(place.use())))
                .<Checked<RecordRow>>map(Checked::failed)
                .orElseGet(() -> Checked.all(members(maker, place.in(element)))
                        .map(members -> new RecordRow(type, maker.factory(), nullness.of(type, place.use()), members)));
    }

    private Optional<Problem> obstacle(TypeElement element, JavaType type, Place place) {
        Location location = Location.of(JavacSource.of(place.use()));
        if (place.path().contains(element)) {
            return Optional.of(
                    Problem.error("recursive-record", location, "record \"%s\" contains itself".formatted(type.name()))
                            .note("a row has a fixed number of columns, a tree of records has none")
                            .fix("return its id and that of its parent, and build the tree in Java"));
        }
        if (Visibility.privatePart(element).isPresent()) {
            return Optional.of(Problem.error("private-record", location, "record \"%s\" is private".formatted(type))
                    .note("the implementation is a class of its own in the same package and cannot see it")
                    .fix("remove \"private\" from it and from the types around it"));
        }
        if (!isAccessible(element, place.method())) {
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

    private List<Checked<Member>> members(RowMaker maker, Place place) {
        return maker.parts().stream().map(part -> member(part, place)).toList();
    }

    private Checked<Member> member(RowMaker.Part part, Place place) {
        Element element = part.element();
        JavaType type = types.read(element.asType(), element, part.accessor());
        JavacSource source = JavacSource.of(element);
        String name = element.getSimpleName().toString();
        String column = place.prefix() + column(element, name);
        if (SupportedTypes.contains(type)) {
            return Checked.ok(new Component(name, column, type, nullness.of(type, element), source));
        }
        Times times = times(type);
        TypeMirror record = times == Times.ONCE ? element.asType() : onlyArgument(element.asType());
        return element(record)
                .flatMap(found -> makers.of(found, place.method())
                        .map(maker -> record(found, maker, types.read(record), place.at(element, column + "."))))
                .<Checked<Member>>map(read ->
                        read.map(row -> new Nested(name, column, type, times, nullness.of(type, element), row, source)))
                .orElseGet(() -> Checked.failed(
                        SupportedTypes.problem("component \"%s\" of type".formatted(name), type, source)));
    }

    private static Times times(JavaType type) {
        return switch (type.qualifiedName()) {
            case "java.util.List" -> Times.ANY_NUMBER;
            case "java.util.Optional" -> Times.AT_MOST_ONCE;
            default -> Times.ONCE;
        };
    }

    private static TypeMirror onlyArgument(TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? declared.getTypeArguments().get(0)
                : type;
    }

    private String column(Element element, String name) {
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

    /**
     * Where a record is wanted.
     *
     * @param method the method whose rows are read
     * @param use the method, or the component of another record
     * @param prefix what the names of its columns begin with: {@code author.}; nothing for the whole row
     * @param path the records that it is in
     */
    private record Place(Element method, Element use, String prefix, List<TypeElement> path) {
        Place in(TypeElement element) {
            return new Place(
                    method,
                    use,
                    prefix,
                    Stream.concat(path.stream(), Stream.of(element)).toList());
        }

        Place at(Element component, String columns) {
            return new Place(method, component, columns, path);
        }
    }
}
