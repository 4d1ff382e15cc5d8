package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** A type mirror as a {@link JavaType}. */
final class JavaTypeReader {
    private final Elements elements;
    private final EnumConstantReader constants;
    private final ConverterReader converters;
    private final RecordPartReader parts;

    /** @param lenient as in {@link NullnessReader} */
    JavaTypeReader(Elements elements, ConverterReader converters, boolean lenient) {
        this.elements = elements;
        this.converters = converters;
        AnnotationReader annotations = new AnnotationReader(elements);
        this.constants = new EnumConstantReader(annotations);
        this.parts = new RecordPartReader(annotations, this, new NullnessReader(annotations, lenient));
    }

    /** The type, declared nullable if it or one of the declarations that bear it has an annotation {@code Nullable}. */
    JavaType read(TypeMirror type, AnnotatedConstruct... declarations) {
        boolean nullable = AnnotationReader.hasSimpleName(type, "Nullable")
                || List.of(declarations).stream()
                        .anyMatch(declaration -> AnnotationReader.hasSimpleName(declaration, "Nullable"));
        return converters.converted(read(type, nullable), List.of(declarations), this);
    }

    /** The type of a method's rows, which may be JSON as the method says. */
    JavaType ofRows(JavaType read, Element method) {
        return converters.row(read, method);
    }

    /** The type, without looking for a converter. */
    JavaType readPlain(TypeMirror type) {
        return read(type, AnnotationReader.hasSimpleName(type, "Nullable"));
    }

    /** The type of a class or interface. */
    JavaType read(TypeElement type) {
        return new JavaType(packageOf(type), nameWithinPackage(type), List.of(), false);
    }

    private JavaType read(TypeMirror type, boolean nullable) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type, nullable);
            case ARRAY -> array((ArrayType) type, nullable);
            case WILDCARD -> wildcard((WildcardType) type);
            default -> new JavaType("", withoutAnnotations(type), List.of(), nullable);
        };
    }

    private JavaType declared(DeclaredType type, boolean nullable) {
        TypeElement element = (TypeElement) type.asElement();
        List<JavaType> arguments =
                type.getTypeArguments().stream().map(this::argument).toList();
        return new JavaType(
                packageOf(element),
                nameWithinPackage(element),
                arguments,
                nullable,
                constants.of(element),
                parts.of(element),
                Optional.empty());
    }

    private JavaType wildcard(WildcardType type) {
        if (type.getExtendsBound() != null) {
            return new JavaType("", JavaType.EXTENDS, List.of(readPlain(type.getExtendsBound())), false);
        }
        return type.getSuperBound() == null
                ? new JavaType("", JavaType.ANYTHING, List.of(), false)
                : new JavaType("", JavaType.SUPER, List.of(readPlain(type.getSuperBound())), false);
    }

    private JavaType argument(TypeMirror type) {
        return readPlain(type);
    }

    private JavaType array(ArrayType type, boolean nullable) {
        JavaType component = readPlain(type.getComponentType());
        return new JavaType(component.packageName(), component.name() + "[]", component.arguments(), nullable);
    }

    private String packageOf(Element element) {
        PackageElement enclosing = elements.getPackageOf(element);
        return enclosing.getQualifiedName().toString();
    }

    private String nameWithinPackage(TypeElement element) {
        String qualified = element.getQualifiedName().toString();
        String prefix = packageOf(element);
        return prefix.isEmpty() ? qualified : qualified.substring(prefix.length() + 1);
    }

    private static String withoutAnnotations(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                : type.toString();
    }
}
