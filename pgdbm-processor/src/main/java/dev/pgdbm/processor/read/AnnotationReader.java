package dev.pgdbm.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Looks annotations up by name, so that the annotated classes are never loaded. */
final class AnnotationReader {
    private final Elements elements;

    AnnotationReader(Elements elements) {
        this.elements = elements;
    }

    /** The annotation of that type on an element or a type. */
    Optional<AnnotationMirror> find(AnnotatedConstruct annotated, Class<?> annotation) {
        return annotated.getAnnotationMirrors().stream()
                .filter(mirror -> type(mirror).getQualifiedName().contentEquals(annotation.getCanonicalName()))
                .<AnnotationMirror>map(mirror -> mirror)
                .findFirst();
    }

    /** Whether any of the annotations has that simple name, as {@code Nullable} has in every library. */
    static boolean hasSimpleName(AnnotatedConstruct annotated, String simpleName) {
        return annotated.getAnnotationMirrors().stream()
                .anyMatch(mirror -> type(mirror).getSimpleName().contentEquals(simpleName));
    }

    /** The value of an element of an annotation, its default included. */
    AnnotationValue value(AnnotationMirror annotation, String name) {
        return elements.getElementValuesWithDefaults(annotation).entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst()
                .orElseThrow();
    }

    /** The value of an element that is a string. */
    String string(AnnotationMirror annotation, String name) {
        return String.valueOf(value(annotation, name).getValue());
    }

    /** The class that an element names; empty while it cannot be resolved. */
    Optional<TypeElement> type(AnnotationMirror annotation, String name) {
        return typeOf(value(annotation, name).getValue());
    }

    /** The classes that an element names. */
    List<TypeElement> types(AnnotationMirror annotation, String name) {
        return value(annotation, name).getValue() instanceof List<?> values
                ? values.stream().flatMap(AnnotationReader::named).toList()
                : List.of();
    }

    private static Stream<TypeElement> named(Object value) {
        return value instanceof AnnotationValue single ? typeOf(single.getValue()).stream() : Stream.empty();
    }

    private static Optional<TypeElement> typeOf(Object value) {
        return value instanceof TypeMirror type
                        && type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static TypeElement type(AnnotationMirror annotation) {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }
}
