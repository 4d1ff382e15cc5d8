package dev.pgdbm.processor.read;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * A piece of Java code in the compiler's own terms.
 *
 * @param element what the problem is on; null if it is on the compilation as a whole
 * @param annotation of the element; null if it is not about one
 * @param value in the annotation, the very object that {@code annotation} holds; null if it is not about one
 */
record JavacSource(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) implements SourceRef {
    JavacSource {
        element = element instanceof RecordComponentElement component ? field(component) : element;
    }

    static JavacSource of(Element element) {
        return new JavacSource(element, null, null);
    }

    /** The text that offsets count in; null if the value is not a string. */
    @Nullable
    String sql() {
        return value != null && value.getValue() instanceof String text ? text : null;
    }

    /** javac has positions for the fields of records, none for their components. */
    private static Element field(RecordComponentElement component) {
        return Stream.ofNullable(component.getEnclosingElement())
                .flatMap(owner -> ElementFilter.fieldsIn(owner.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(Element.class::cast)
                .orElse(component);
    }
}
