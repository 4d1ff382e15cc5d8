package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.AllRows;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Single;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.ReturnShapes;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** An abstract method of a DAO as a {@link QueryMethod}. */
final class QueryMethodReader {
    private final Types typeOperations;
    private final AnnotationReader annotations;
    private final JavaTypeReader types;
    private final RowTypeReader rows;

    QueryMethodReader(Types typeOperations, AnnotationReader annotations, JavaTypeReader types, RowTypeReader rows) {
        this.typeOperations = typeOperations;
        this.annotations = annotations;
        this.types = types;
        this.rows = rows;
    }

    /** Whether the method is one for us: abstract, or annotated although it must not be. */
    boolean concerns(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT) || isQuery(method);
    }

    boolean isQuery(ExecutableElement method) {
        return annotations.find(method, Query.class).isPresent();
    }

    Checked<QueryMethod> read(TypeElement dao, ExecutableElement method) {
        Optional<AnnotationMirror> query = annotations.find(method, Query.class);
        Optional<Problem> obstacle = obstacle(method, query.isPresent());
        if (obstacle.isPresent() || query.isEmpty()) {
            return Checked.failed(obstacle.orElseThrow());
        }
        ExecutableType type = (ExecutableType) typeOperations.asMemberOf((DeclaredType) dao.asType(), method);
        JavacSource sql = new JavacSource(method, query.get(), annotations.value(query.get(), "value"));
        String text = annotations.string(query.get(), "value");
        return TemplateReader.read(text, sql)
                .both(Checked.all(parameters(method, type, ChoiceReader.names(text))), TemplateAndParameters::new)
                .both(
                        row(method, type),
                        (statement, row) -> new QueryMethod(
                                dao.getSimpleName() + "." + method.getSimpleName(),
                                method.getSimpleName().toString(),
                                statement.parameters(),
                                returnType(method, type),
                                row,
                                statement.template(),
                                annotations.find(method, Single.class).isPresent(),
                                annotations.find(method, AllRows.class).isPresent(),
                                JavacSource.of(method),
                                sql));
    }

    private Optional<Problem> obstacle(ExecutableElement method, boolean hasQuery) {
        Location location = Location.of(JavacSource.of(method));
        String name = method.getSimpleName().toString();
        if (!hasQuery) {
            return Optional.of(Problem.error("missing-query", location, "method \"%s\" has no @Query".formatted(name))
                    .fix("annotate it with @Query(\"SELECT …\"), or make it a default method"));
        }
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(
                    Problem.error("query-with-body", location, "method \"%s\" has a body and a @Query".formatted(name))
                            .fix("remove the body or the @Query"));
        }
        return method.getTypeParameters().isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.error("generic-method", location, "method \"%s\" is generic".formatted(name))
                        .note("its rows would have a type that nobody can check against the columns")
                        .fix("write one method for each type"));
    }

    private List<Checked<MethodParameter>> parameters(
            ExecutableElement method, ExecutableType type, Set<String> choices) {
        return IntStream.range(0, method.getParameters().size())
                .mapToObj(i -> parameter(
                        method.getParameters().get(i), type.getParameterTypes().get(i), choices))
                .toList();
    }

    private Checked<MethodParameter> parameter(VariableElement element, TypeMirror mirror, Set<String> choices) {
        JavaType type = types.read(mirror, element);
        String name = element.getSimpleName().toString();
        JavacSource source = JavacSource.of(element);
        Optional<Choice> choice = new ChoiceReader(annotations, types)
                .read(mirror)
                .filter(found -> choices.contains(name) || !found.sql().isEmpty());
        if (choice.isPresent()) {
            return Checked.ok(new MethodParameter(name, type, choice, source));
        }
        return SupportedTypes.contains(type)
                ? Checked.ok(new MethodParameter(name, type, source))
                : Checked.failed(SupportedTypes.problem("parameter \"%s\" of type".formatted(name), type, source));
    }

    private JavaType returnType(ExecutableElement method, ExecutableType type) {
        return types.read(type.getReturnType(), method);
    }

    private Checked<Optional<RowType>> row(ExecutableElement method, ExecutableType type) {
        JavaType returnType = returnType(method, type);
        if (ReturnShapes.of(returnType) == ReturnShape.NOTHING) {
            return Checked.ok(Optional.empty());
        }
        JavaType row = ReturnShapes.rowOf(returnType);
        TypeMirror mirror = row.equals(returnType) ? type.getReturnType() : onlyArgument(type.getReturnType());
        return rows.read(mirror, row, method).map(Optional::of);
    }

    private static TypeMirror onlyArgument(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments().get(0);
    }

    private record TemplateAndParameters(SqlTemplate template, List<MethodParameter> parameters) {}
}
