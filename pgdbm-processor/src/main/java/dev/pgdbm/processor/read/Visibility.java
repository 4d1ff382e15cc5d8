package dev.pgdbm.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What generated code, in a file of its own in the same package, can see. */
final class Visibility {
    private Visibility() {}

    /** The type itself or the enclosing one that is private, if any is. */
    static Optional<Element> privatePart(TypeElement type) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .filter(part -> part.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
    }

    /** Whether the type and all that enclose it are public. */
    static boolean isPublic(TypeElement type) {
        return Stream.<Element>iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
                .allMatch(part -> part.getModifiers().contains(Modifier.PUBLIC) || isMemberOfInterface(part));
    }

    /** Members of interfaces are public without saying so. */
    private static boolean isMemberOfInterface(Element element) {
        return element.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface();
    }
}
