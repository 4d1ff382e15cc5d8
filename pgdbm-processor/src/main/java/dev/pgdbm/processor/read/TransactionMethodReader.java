package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.Property;
import dev.pgdbm.processor.model.TransactionMethod;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The default methods of a DAO that bear {@code @InTransaction}. */
record TransactionMethodReader(Elements elements, Types types, AnnotationReader annotations, JavaTypeReader javaTypes) {
    /** Results that are only read, or only computed, when the method has returned. */
    private static final Set<String> LATE = Set.of(
            "java.util.stream.Stream",
            "java.util.Iterator",
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.CompletableFuture");

    /** Those of a DAO and of the interfaces that it extends. */
    List<Checked<TransactionMethod>> of(TypeElement dao) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(dao));
        Set<String> names = methods.stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        return methods.stream()
                .flatMap(method -> annotations.find(method, InTransaction.class).stream()
                        .map(annotation -> read(dao, method, annotation, names)))
                .toList();
    }

    private Checked<TransactionMethod> read(
            TypeElement dao, ExecutableElement method, AnnotationMirror annotation, Set<String> names) {
        ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) dao.asType(), method);
        JavaType returnType = javaTypes.read(type.getReturnType(), method);
        String name = method.getSimpleName().toString();
        return obstacle(method, returnType)
                .<Checked<TransactionMethod>>map(Checked::failed)
                .orElseGet(() -> Checked.ok(new TransactionMethod(
                        name,
                        inside(name, names),
                        parameters(method, type),
                        method.isVarArgs(),
                        returnType,
                        type.getThrownTypes().stream().map(javaTypes::readPlain).toList(),
                        isolation(annotation),
                        Boolean.parseBoolean(annotations.string(annotation, "readOnly")))));
    }

    private Optional<Problem> obstacle(ExecutableElement method, JavaType returnType) {
        String name = method.getSimpleName().toString();
        Location location = Location.of(JavacSource.of(method));
        if (!method.isDefault()) {
            return Optional.of(problem(location, "@InTransaction \"%s\" is no default method".formatted(name))
                    .note("a single statement is a transaction of its own")
                    .fix("remove @InTransaction, or call the statements from a default method"));
        }
        if (LATE.contains(returnType.qualifiedName())) {
            return Optional.of(
                    problem(location, "@InTransaction \"%s\" returns a %s".formatted(name, returnType.name()))
                            .note("the transaction ends when the method returns, before the result is there")
                            .fix("return a List, or what the method makes of the rows"));
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of(problem(location, "@InTransaction \"%s\" is generic".formatted(name))
                    .fix("write one method for each type"));
        }
        return method.getThrownTypes().stream().filter(this::isChecked).count() > 1
                ? Optional.of(problem(location, "@InTransaction \"%s\" throws several exceptions".formatted(name))
                        .note("a transaction hands on one type of checked exception")
                        .fix("declare the type that they have in common"))
                : Optional.empty();
    }

    private static Problem problem(Location location, String message) {
        return Problem.error("in-transaction", location, message);
    }

    private boolean isChecked(TypeMirror exception) {
        return !types.isSubtype(exception, type("java.lang.RuntimeException"))
                && !types.isSubtype(exception, type("java.lang.Error"));
    }

    private TypeMirror type(String name) {
        return elements.getTypeElement(name).asType();
    }

    /** {@code transferInside}, or with underscores if there is one. */
    private static String inside(String name, Set<String> names) {
        String inside = name + "Inside";
        while (names.contains(inside)) {
            inside += "_";
        }
        return inside;
    }

    private List<MethodParameter> parameters(ExecutableElement method, ExecutableType type) {
        return IntStream.range(0, method.getParameters().size())
                .mapToObj(i -> parameter(
                        method.getParameters().get(i), type.getParameterTypes().get(i)))
                .toList();
    }

    private MethodParameter parameter(VariableElement element, TypeMirror type) {
        return MethodParameter.of(new Property(
                element.getSimpleName().toString(),
                javaTypes.readPlain(type),
                Optional.empty(),
                JavacSource.of(element)));
    }

    private String isolation(AnnotationMirror annotation) {
        Object value = annotations.value(annotation, "isolation").getValue();
        String name =
                value instanceof Element constant ? constant.getSimpleName().toString() : String.valueOf(value);
        return name.equals(InTransaction.Isolation.SERVER_DEFAULT.name()) ? "" : name;
    }
}
