package dev.pgdbm.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The types that the methods of a DAO and the records that they return are made of. */
final class SignatureTypes {
    private SignatureTypes() {}

    /** Whether javac knows all of them. */
    static boolean areResolved(TypeElement dao) {
        return Stream.concat(
                        dao.getInterfaces().stream(),
                        ElementFilter.methodsIn(dao.getEnclosedElements()).stream()
                                .flatMap(SignatureTypes::of))
                .flatMap(SignatureTypes::parts)
                .flatMap(part -> Stream.concat(Stream.of(part), components(part)))
                .noneMatch(part -> part.getKind() == TypeKind.ERROR);
    }

    private static Stream<TypeMirror> of(ExecutableElement method) {
        return Stream.concat(
                Stream.of(method.getReturnType()),
                method.getParameters().stream().map(VariableElement::asType));
    }

    /** A type with its type arguments, at any depth. */
    private static Stream<TypeMirror> parts(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return parts(array.getComponentType());
        }
        return type instanceof DeclaredType declared
                ? Stream.concat(
                        Stream.of(type), declared.getTypeArguments().stream().flatMap(SignatureTypes::parts))
                : Stream.of(type);
    }

    private static Stream<TypeMirror> components(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD
                ? ElementFilter.recordComponentsIn(declared.asElement().getEnclosedElements()).stream()
                        .map(RecordComponentElement::asType)
                        .flatMap(SignatureTypes::parts)
                : Stream.empty();
    }
}
