package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.SchemaModule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** The modules that a DAO is of, directly and through their uses. */
final class ModuleTypes {
    private final AnnotationReader annotations;
    private final Set<TypeElement> seen = new HashSet<>();

    ModuleTypes(AnnotationReader annotations) {
        this.annotations = annotations;
    }

    /** Whether the compiler knows all of them. */
    boolean areResolved(TypeElement dao) {
        return named(dao, Dao.class, "value").allMatch(this::isResolved);
    }

    private boolean isResolved(Object module) {
        // javac has a string "<error>" for a class that it does not know, Eclipse's compiler an error type
        return module instanceof DeclaredType type
                && type.getKind() == TypeKind.DECLARED
                && type.asElement() instanceof TypeElement element
                && (!seen.add(element)
                        || named(element, SchemaModule.class, "uses").allMatch(this::isResolved));
    }

    private Stream<Object> named(TypeElement type, Class<?> annotation, String element) {
        return annotations.find(type, annotation).stream()
                .map(mirror -> annotations.value(mirror, element).getValue())
                .flatMap(value -> value instanceof List<?> several
                        ? several.stream().map(each -> ((AnnotationValue) each).getValue())
                        : Stream.of(value));
    }
}
