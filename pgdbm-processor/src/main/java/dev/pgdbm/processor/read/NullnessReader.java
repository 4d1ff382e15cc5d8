package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.Nullness;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a value may be null, from annotations of any library, by simple name.
 *
 * @param lenient whether a reference without annotation in code that is not {@code @NullMarked} is no promise
 */
record NullnessReader(AnnotationReader annotations, boolean lenient) {
    private static final List<String> NON_NULL = List.of("NonNull", "Nonnull", "NotNull");

    /**
     * That of a value.
     *
     * @param declaration the record component, or the method that returns it
     */
    Nullness of(JavaType type, Element declaration) {
        if (annotations.find(declaration, AssumeNonNull.class).isPresent()) {
            return Nullness.ASSUMED;
        }
        if (type.nullable()) {
            return Nullness.NULLABLE;
        }
        boolean promised = type.isPrimitive() || isNonNull(declaration) || isNullMarked(declaration);
        return promised || !lenient ? Nullness.NON_NULL : Nullness.UNSPECIFIED;
    }

    private static boolean isNonNull(Element declaration) {
        TypeMirror type =
                declaration instanceof ExecutableElement method ? method.getReturnType() : declaration.asType();
        return NON_NULL.stream()
                .anyMatch(name -> AnnotationReader.hasSimpleName(declaration, name)
                        || AnnotationReader.hasSimpleName(type, name));
    }

    /** The innermost class, package or module that says so decides. */
    private static boolean isNullMarked(Element declaration) {
        for (Element element = declaration; element != null; element = element.getEnclosingElement()) {
            if (AnnotationReader.hasSimpleName(element, "NullMarked")) {
                return true;
            }
            if (AnnotationReader.hasSimpleName(element, "NullUnmarked")) {
                return false;
            }
        }
        return false;
    }
}
