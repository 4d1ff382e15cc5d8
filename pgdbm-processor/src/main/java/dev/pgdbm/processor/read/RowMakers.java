package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.RowConstructor;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds what makes an object of a row: the canonical constructor of a record; of another class what is annotated with
 * {@link RowConstructor}, or else its only constructor.
 */
final class RowMakers {
    private final Elements elements;
    private final AnnotationReader annotations;

    RowMakers(Elements elements, AnnotationReader annotations) {
        this.elements = elements;
        this.annotations = annotations;
    }

    /**
     * What makes objects of a type; empty if that is no type for a row.
     *
     * @param use the method of the DAO, in whose package the implementation is
     */
    Optional<RowMaker> of(TypeElement type, Element use) {
        if (type.getKind() == ElementKind.RECORD) {
            return Optional.of(RowMaker.ofRecord(type));
        }
        List<ExecutableElement> annotated = type.getEnclosedElements().stream()
                .filter(member -> annotations.find(member, RowConstructor.class).isPresent())
                .map(ExecutableElement.class::cast)
                .toList();
        List<ExecutableElement> makers = annotated.isEmpty() ? constructors(type, use) : annotated;
        return Optional.of(makers)
                .filter(found ->
                        found.size() == 1 && !found.get(0).getParameters().isEmpty())
                .map(found -> RowMaker.of(type, found.get(0)));
    }

    /** Those of classes of Java itself mean other things than columns. */
    private List<ExecutableElement> constructors(TypeElement type, Element use) {
        String owner = elements.getPackageOf(type).getQualifiedName().toString();
        boolean own = type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && !owner.startsWith("java");
        boolean near = elements.getPackageOf(type).equals(elements.getPackageOf(use));
        return own
                ? ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(constructor -> isVisible(constructor, near))
                        .toList()
                : List.of();
    }

    private static boolean isVisible(ExecutableElement constructor, boolean near) {
        return constructor.getModifiers().contains(Modifier.PUBLIC)
                || (near && !constructor.getModifiers().contains(Modifier.PRIVATE));
    }
}
