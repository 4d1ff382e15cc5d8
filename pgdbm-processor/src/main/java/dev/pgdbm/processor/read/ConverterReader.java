package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Json;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.ValueConverter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Which converters there are: those that a declaration names, those of the DAO, those of its module. */
record ConverterReader(AnnotationReader annotations, Types operations, Optional<TypeElement> dao) {
    private static final String CONVERTER = "dev.pgdbm.value.ColumnConverter";

    /** A type, with its converter if it or one of its type arguments has one; the only one of a declaration has to fit. */
    JavaType converted(JavaType type, List<AnnotatedConstruct> declarations, JavaTypeReader types) {
        if (isJson(declarations)) {
            return type.asJson();
        }
        List<ValueConverter> own = declarations.stream()
                .flatMap(declaration -> of(declaration, types))
                .toList();
        JavaType converted =
                converted(type, Stream.concat(own.stream(), ofDao(types)).toList());
        return own.size() == 1 && converted.equals(type) && !isWrapper(type) ? type.with(own.get(0)) : converted;
    }

    /** On a method it is said of the rows, which are not the whole of what it returns. */
    private boolean isJson(List<AnnotatedConstruct> declarations) {
        return declarations.stream()
                .filter(declaration ->
                        !(declaration instanceof Element element) || element.getKind() != ElementKind.METHOD)
                .anyMatch(
                        declaration -> annotations.find(declaration, Json.class).isPresent());
    }

    /** The type of a method's rows. */
    JavaType row(JavaType type, Element method) {
        return annotations.find(method, Json.class).isPresent() ? type.asJson() : type;
    }

    private static boolean isWrapper(JavaType type) {
        return !type.arguments().isEmpty();
    }

    private static JavaType converted(JavaType type, List<ValueConverter> converters) {
        return converters.stream()
                .filter(converter -> converter.from().source().equals(type.source()))
                .findFirst()
                .map(type::with)
                .orElseGet(() -> type.withArguments(type.arguments().stream()
                        .map(argument -> converted(argument, converters))
                        .toList()));
    }

    private Stream<ValueConverter> ofDao(JavaTypeReader types) {
        Stream<TypeElement> module = dao.flatMap(element -> annotations.find(element, Dao.class)).stream()
                .flatMap(annotation -> annotations.type(annotation, "value").stream());
        return Stream.concat(dao.stream(), module).flatMap(element -> of(element, types));
    }

    private Stream<ValueConverter> of(AnnotatedConstruct declaration, JavaTypeReader types) {
        return annotations.find(declaration, Converter.class).stream()
                .flatMap(annotation -> annotations.types(annotation, "value").stream())
                .flatMap(type -> converter(type, types).stream());
    }

    private Optional<ValueConverter> converter(TypeElement type, JavaTypeReader types) {
        return supertype(type.asType())
                .filter(found -> found.getTypeArguments().size() == 2)
                .map(found -> new ValueConverter(
                        types.read(type),
                        types.readPlain(found.getTypeArguments().get(0)),
                        types.readPlain(found.getTypeArguments().get(1)),
                        isUsable(type)));
    }

    private Optional<DeclaredType> supertype(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(CONVERTER)) {
            return Optional.of(declared);
        }
        return operations.directSupertypes(type).stream()
                .flatMap(parent -> supertype(parent).stream())
                .findFirst();
    }

    private static boolean isUsable(TypeElement type) {
        boolean inner = type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
        return !inner
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && Visibility.privatePart(type).isEmpty()
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(ConverterReader::isPlain);
    }

    private static boolean isPlain(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !constructor.getModifiers().contains(Modifier.PRIVATE);
    }
}
