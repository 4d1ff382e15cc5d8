package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.Components;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.Property;
import dev.pgdbm.processor.model.Wrapping;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Parameters, and the components of records as far as the SQL looks into them.
 *
 * @param user the DAO, in whose package the implementation is
 */
record PropertyReader(Elements elements, Types operations, JavaTypeReader types, TypeElement user) {
    /** A parameter. */
    Checked<Property> parameter(VariableElement element, TypeMirror mirror, NamedPaths named) {
        JavaType type = types.read(mirror, element, element.asType());
        Part part = new Part(element.getSimpleName().toString(), element, mirror, type, named);
        boolean useless = record(mirror).isEmpty() && !named.lookInside();
        return isBindable(type) || (!useless && !named.bindItself())
                ? property(part)
                : Checked.failed(unsupported(part));
    }

    private Checked<Property> component(DeclaredType owner, RecordComponentElement element, Part whole) {
        TypeMirror mirror = owner.getTypeArguments().isEmpty()
                ? element.asType()
                : ((ExecutableType) operations.asMemberOf(owner, element.getAccessor())).getReturnType();
        JavaType type = types.read(mirror, element, element.getAccessor());
        String name = element.getSimpleName().toString();
        Part part = new Part(
                whole.path() + "." + name, element, mirror, type, whole.named().below(name));
        return isBindable(type) || !part.named().bindItself() ? property(part) : Checked.failed(unsupported(part));
    }

    private Checked<Property> property(Part part) {
        JavacSource source = JavacSource.of(part.element());
        boolean looked = part.isParameter() || part.named().lookInside();
        return record(part.mirror())
                .filter(record -> looked)
                .map(record -> components(record, part)
                        .map(inside -> new Property(part.name(), part.type(), Optional.of(inside), source)))
                .orElseGet(() -> Checked.ok(new Property(part.name(), part.type(), Optional.empty(), source)));
    }

    private Checked<Components> components(DeclaredType record, Part part) {
        TypeElement element = (TypeElement) record.asElement();
        if (part.named().lookInside() && !isVisible(element)) {
            return Checked.failed(hidden(element, part));
        }
        return Checked.all(element.getRecordComponents().stream()
                        .map(component -> component(record, component, part))
                        .toList())
                .map(Components::new);
    }

    private static boolean isBindable(JavaType declared) {
        return SupportedTypes.isBindable(Wrapping.of(declared).unwrapped(declared));
    }

    /** The type of a record, or of a record in an Optional. */
    private static Optional<DeclaredType> record(TypeMirror mirror) {
        if (!(mirror instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        boolean wrapped = element.getQualifiedName().contentEquals("java.util.Optional")
                && declared.getTypeArguments().size() == 1;
        return wrapped
                ? record(declared.getTypeArguments().get(0))
                : Optional.of(declared).filter(type -> element.getKind() == ElementKind.RECORD);
    }

    private boolean isVisible(TypeElement record) {
        PackageElement ours = elements.getPackageOf(user);
        return Visibility.privatePart(record).isEmpty()
                && (Visibility.isPublic(record) || elements.getPackageOf(record).equals(ours));
    }

    private static Problem hidden(TypeElement record, Part part) {
        return Problem.error(
                        "private-record",
                        Location.of(JavacSource.of(part.element())),
                        "the implementation cannot see record \"%s\"".formatted(part.type()))
                .note("it is a class of its own in the package of the DAO")
                .fix(Visibility.privatePart(record)
                        .map(hidden -> "remove \"private\" from \"%s\"".formatted(hidden.getSimpleName()))
                        .orElse("make record \"%s\" public, or put it into that package".formatted(part.type())));
    }

    private static Problem unsupported(Part part) {
        JavacSource source = JavacSource.of(part.element());
        if (part.type().nullable() && Wrapping.of(part.type().withoutNull()) != Wrapping.NONE) {
            return Problem.error(
                            "unsupported-type",
                            Location.of(source),
                            "%s is a @Nullable %s".formatted(part.described(), part.type()))
                    .note("an Optional that is empty says as much as null")
                    .fix("remove @Nullable");
        }
        return record(part.mirror())
                .map(record -> Problem.error(
                                "unsupported-type",
                                Location.of(source),
                                "%s is a record, which no column holds".formatted(part.described()))
                        .fix("name its components: " + components(record, part.path())))
                .orElseGet(() -> SupportedTypes.problem(part.described() + " of type", part.type(), source));
    }

    /** {@code :user.id, :user.email}. */
    private static String components(DeclaredType record, String path) {
        return ((TypeElement) record.asElement())
                .getRecordComponents().stream()
                        .map(component -> ":%s.%s".formatted(path, component.getSimpleName()))
                        .collect(Collectors.joining(", "));
    }

    /** @param path from the method on */
    private record Part(String path, Element element, TypeMirror mirror, JavaType type, NamedPaths named) {
        String name() {
            return element.getSimpleName().toString();
        }

        boolean isParameter() {
            return path.equals(name());
        }

        String described() {
            return "%s \"%s\"".formatted(isParameter() ? "parameter" : "component", path);
        }
    }
}
