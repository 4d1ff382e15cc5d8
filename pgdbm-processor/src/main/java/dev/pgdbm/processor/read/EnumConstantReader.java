package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Label;
import dev.pgdbm.processor.model.EnumConstant;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The constants of an enum, with their labels. */
record EnumConstantReader(AnnotationReader annotations) {
    /** The constants; none of a type that is no enum, or one that generated code cannot see. */
    List<EnumConstant> of(TypeElement type) {
        boolean visible = type.getKind() == ElementKind.ENUM
                && Visibility.privatePart(type).isEmpty();
        return !visible
                ? List.of()
                : type.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(this::constant)
                        .toList();
    }

    private EnumConstant constant(Element constant) {
        return new EnumConstant(
                constant.getSimpleName().toString(),
                annotations.find(constant, Label.class).map(label -> annotations.string(label, "value")));
    }
}
