package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.JavaType;
import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** A type mirror as a {@link JavaType}. */
final class JavaTypeReader {
    private final Elements elements;
    private final EnumConstantReader constants;

    JavaTypeReader(Elements elements) {
        this.elements = elements;
        this.constants = new EnumConstantReader(new AnnotationReader(elements));
    }

    /** The type, declared nullable if it or one of the declarations that bear it has an annotation {@code Nullable}. */
    JavaType read(TypeMirror type, AnnotatedConstruct... declarations) {
        boolean nullable = AnnotationReader.hasSimpleName(type, "Nullable")
                || List.of(declarations).stream()
                        .anyMatch(declaration -> AnnotationReader.hasSimpleName(declaration, "Nullable"));
        return read(type, nullable);
    }

    /** The type of a class or interface. */
    JavaType read(TypeElement type) {
        return new JavaType(packageOf(type), nameWithinPackage(type), List.of(), false);
    }

    private JavaType read(TypeMirror type, boolean nullable) {
        return switch (type.getKind()) {
            case DECLARED -> declared((DeclaredType) type, nullable);
            case ARRAY -> array((ArrayType) type, nullable);
            default -> new JavaType("", withoutAnnotations(type), List.of(), nullable);
        };
    }

    private JavaType declared(DeclaredType type, boolean nullable) {
        TypeElement element = (TypeElement) type.asElement();
        List<JavaType> arguments =
                type.getTypeArguments().stream().map(this::argument).toList();
        return new JavaType(packageOf(element), nameWithinPackage(element), arguments, nullable, constants.of(element));
    }

    private JavaType argument(TypeMirror type) {
        return read(type);
    }

    private JavaType array(ArrayType type, boolean nullable) {
        JavaType component = read(type.getComponentType());
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
