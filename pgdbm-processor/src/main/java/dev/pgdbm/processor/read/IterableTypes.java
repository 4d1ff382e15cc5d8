package dev.pgdbm.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What can be gone through, and the type of what comes out. */
record IterableTypes(Types operations) {
    /** The element type of an {@link Iterable}. */
    Optional<TypeMirror> element(TypeMirror type) {
        return argument(type, Iterable.class);
    }

    /** The type argument of a class or interface that a type is or extends. */
    Optional<TypeMirror> argument(TypeMirror type, Class<?> wanted) {
        return supertype(type, wanted)
                .filter(found -> found.getTypeArguments().size() == 1)
                .map(found -> bound(found.getTypeArguments().get(0)));
    }

    /** Whether it knows its size. */
    boolean isCollection(TypeMirror type) {
        return supertype(type, java.util.Collection.class).isPresent();
    }

    private Optional<DeclaredType> supertype(TypeMirror type, Class<?> wanted) {
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        return element.getQualifiedName().contentEquals(wanted.getName())
                ? Optional.of(declared)
                : operations.directSupertypes(type).stream()
                        .flatMap(parent -> supertype(parent, wanted).stream())
                        .findFirst();
    }

    /** Of {@code ? extends NewUser} come users. */
    private static TypeMirror bound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : argument;
    }
}
