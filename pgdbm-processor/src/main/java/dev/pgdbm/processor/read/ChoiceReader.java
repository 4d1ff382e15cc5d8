package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Sql;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.Choice.Constant;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The enum of a parameter whose constants stand for pieces of SQL. */
record ChoiceReader(AnnotationReader annotations, JavaTypeReader types) {
    /** The constants of an enum, or of the enum that a List has; empty for any other type. */
    Optional<Choice> read(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(new Choice(types.read(element), false, constants(element)));
        }
        boolean list = element.getQualifiedName().contentEquals("java.util.List");
        return list && declared.getTypeArguments().size() == 1
                ? read(declared.getTypeArguments().get(0))
                        .filter(of -> !of.several())
                        .map(of -> new Choice(of.type(), true, of.constants()))
                : Optional.empty();
    }

    private List<Constant> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(this::constant)
                .toList();
    }

    private Constant constant(Element element) {
        return new Constant(
                element.getSimpleName().toString(),
                annotations.find(element, Sql.class).map(sql -> annotations.string(sql, "value")),
                JavacSource.of(element));
    }
}
