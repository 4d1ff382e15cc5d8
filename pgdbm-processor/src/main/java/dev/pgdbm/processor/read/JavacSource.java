package dev.pgdbm.processor.read;

import dev.pgdbm.processor.problem.SourceRef;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
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
    static JavacSource of(Element element) {
        return new JavacSource(element, null, null);
    }

    /** The text that offsets count in; null if the value is not a string. */
    @Nullable
    String sql() {
        return value != null && value.getValue() instanceof String text ? text : null;
    }
}
