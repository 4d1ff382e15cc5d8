package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.AllRows;
import dev.pgdbm.annotation.Batch;
import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Single;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.Nullness;
import dev.pgdbm.processor.model.Property;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.ReturnShapes;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.ParsedTemplate;
import dev.pgdbm.template.SqlTemplate;
import dev.pgdbm.template.TemplateParser;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final PropertyReader properties;

    QueryMethodReader(
            Types typeOperations,
            AnnotationReader annotations,
            JavaTypeReader types,
            RowTypeReader rows,
            PropertyReader properties) {
        this.typeOperations = typeOperations;
        this.annotations = annotations;
        this.types = types;
        this.rows = rows;
        this.properties = properties;
    }

    /** Whether the method is one for us: abstract, or annotated although it must not be. */
    boolean concerns(ExecutableElement method) {
        return isQuery(method) || (method.getModifiers().contains(Modifier.ABSTRACT) && !RunnerMethods.contain(method));
    }

    boolean isQuery(ExecutableElement method) {
        return statement(method).isPresent();
    }

    private Optional<AnnotationMirror> statement(ExecutableElement method) {
        return annotations.find(method, Query.class).or(() -> annotations.find(method, CopyInto.class));
    }

    Checked<QueryMethod> read(TypeElement dao, ExecutableElement method) {
        Optional<AnnotationMirror> query = statement(method);
        Optional<Problem> obstacle = obstacle(method, query.isPresent());
        if (obstacle.isPresent() || query.isEmpty()) {
            return Checked.failed(obstacle.orElseThrow());
        }
        ExecutableType type = (ExecutableType) typeOperations.asMemberOf((DeclaredType) dao.asType(), method);
        JavacSource sql = new JavacSource(method, query.get(), annotations.value(query.get(), "value"));
        if (annotations.find(method, CopyInto.class).isPresent()) {
            RowsReader source = new RowsReader(typeOperations, annotations, types);
            ParsedTemplate target = TemplateParser.statement(annotations.string(query.get(), "value"));
            return new CopyMethodReader(types, source).read(dao, method, type, target, sql);
        }
        ParsedTemplate parsed = TemplateParser.dao(annotations.string(query.get(), "value"));
        return TemplateReader.read(parsed, sql)
                .both(parameters(method, type, parsed.template()), TemplateAndParameters::of)
                .both(
                        row(method, type).both(key(method, type), RowAndKey::new),
                        (statement, result) -> new QueryMethod(
                                dao.getSimpleName() + "." + method.getSimpleName(),
                                method.getSimpleName().toString(),
                                statement.parameters(),
                                returnType(method, type),
                                result.row(),
                                result.key(),
                                statement.template(),
                                annotations.find(method, Single.class).isPresent(),
                                annotations.find(method, AllRows.class).isPresent(),
                                new LimitsReader(annotations).read(method),
                                isBatch(method) ? Execution.BATCH : Execution.ONCE,
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
        if (annotations.find(method, Query.class).isPresent()
                && annotations.find(method, CopyInto.class).isPresent()) {
            return Optional.of(
                    Problem.error("copy-method", location, "method \"%s\" has a @Query and a @CopyInto".formatted(name))
                            .fix("remove one of them"));
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

    private boolean isBatch(ExecutableElement method) {
        return annotations.find(method, Batch.class).isPresent();
    }

    private Checked<List<MethodParameter>> parameters(
            ExecutableElement method, ExecutableType type, SqlTemplate template) {
        if (!isBatch(method)) {
            return Checked.all(plainParameters(method, type, template));
        }
        BatchReader batch = new BatchReader(new IterableTypes(typeOperations), types);
        return batch.elements(method, type, template)
                .then(position ->
                        Checked.all(IntStream.range(0, type.getParameterTypes().size())
                                .mapToObj(i -> i == position
                                        ? element(
                                                batch,
                                                method.getParameters().get(i),
                                                type.getParameterTypes().get(i),
                                                template)
                                        : parameter(
                                                method.getParameters().get(i),
                                                type.getParameterTypes().get(i),
                                                template))
                                .toList()));
    }

    private Checked<MethodParameter> element(
            BatchReader batch, VariableElement parameter, TypeMirror elements, SqlTemplate template) {
        NamedPaths named =
                NamedPaths.of(template).below(parameter.getSimpleName().toString());
        return properties
                .parameter(parameter, batch.element(elements), named)
                .map(property -> MethodParameter.of(property).elementOf(types.read(elements, parameter)));
    }

    private List<Checked<MethodParameter>> plainParameters(
            ExecutableElement method, ExecutableType type, SqlTemplate template) {
        return IntStream.range(0, method.getParameters().size())
                .mapToObj(i -> parameter(
                        method.getParameters().get(i), type.getParameterTypes().get(i), template))
                .toList();
    }

    private Checked<MethodParameter> parameter(VariableElement element, TypeMirror mirror, SqlTemplate template) {
        JavaType type = types.read(mirror, element, element.asType());
        String name = element.getSimpleName().toString();
        JavacSource source = JavacSource.of(element);
        if (template.rows().contains(name) || !template.rows().isEmpty() && isUnbindable(mirror, type)) {
            return rows(element, mirror, type);
        }
        Optional<Choice> choice = new ChoiceReader(annotations, types)
                .read(mirror)
                .filter(found ->
                        template.choices().contains(name) || !found.sql().isEmpty());
        if (choice.isPresent()) {
            return Checked.ok(new MethodParameter(name, type, choice.get(), source));
        }
        return properties
                .parameter(element, mirror, NamedPaths.of(template).below(name))
                .map(MethodParameter::of);
    }

    /** Whether it may be meant by a {@code <<rows.x>>} of another name. */
    private boolean isUnbindable(TypeMirror mirror, JavaType type) {
        return new IterableTypes(typeOperations).element(mirror).isPresent() && !SupportedTypes.isBindable(type);
    }

    /** What is no collection of records is told when all else is known. */
    private Checked<MethodParameter> rows(VariableElement element, TypeMirror mirror, JavaType type) {
        String name = element.getSimpleName().toString();
        JavacSource source = JavacSource.of(element);
        return new RowsReader(typeOperations, annotations, types)
                .read(mirror, element)
                .map(read -> read.map(rows -> new MethodParameter(name, type, rows, source)))
                .orElseGet(() -> Checked.ok(MethodParameter.of(new Property(name, type, Optional.empty(), source))));
    }

    /** In {@code @Nullable T} the declaration says that null is possible, and the type that is given for {@code T} does not. */
    private JavaType returnType(ExecutableElement method, ExecutableType type) {
        return types.read(type.getReturnType(), method, method.getReturnType());
    }

    private Checked<Optional<RowType>> row(ExecutableElement method, ExecutableType type) {
        JavaType declared = returnType(method, type);
        Optional<Problem> unfit = new FutureReturn(declared, method).obstacle();
        if (unfit.isPresent()) {
            return Checked.failed(unfit.get());
        }
        JavaType returnType = ReturnShapes.result(declared);
        if (isBatch(method) || ReturnShapes.of(returnType) == ReturnShape.NOTHING) {
            return Checked.ok(Optional.empty());
        }
        OptionalInt argument = ReturnShapes.rowArgument(returnType);
        return rowOf(FutureReturn.result(type.getReturnType(), declared), argument, returnType, method)
                .then(read -> foldedElsewhere(returnType, read, method)
                        .<Checked<Optional<RowType>>>map(Checked::failed)
                        .orElseGet(() -> Checked.ok(Optional.of(read))));
    }

    private Checked<RowType> rowOf(TypeMirror type, OptionalInt argument, JavaType whole, ExecutableElement method) {
        if (argument.isEmpty()) {
            return rows.read(type, types.ofRows(whole, method), method);
        }
        TypeMirror row = ((DeclaredType) type).getTypeArguments().get(argument.getAsInt());
        return rows.read(row, types.ofRows(types.read(row), method), method);
    }

    /** A fold needs all rows, and makes a collection of its own. */
    private static Optional<Problem> foldedElsewhere(JavaType returnType, RowType row, ExecutableElement method) {
        boolean folded =
                row instanceof RowType.RecordRow record && !record.lists().isEmpty();
        ReturnShape shape = ReturnShapes.of(returnType);
        String why = shape == ReturnShape.STREAM
                ? "rows are folded into the lists of \"%s\", for which all have to be read"
                : "rows are folded into the list of \"%s\" by its own key";
        return folded && (shape == ReturnShape.MAP || shape == ReturnShape.STREAM)
                ? Optional.of(Problem.error(
                                "unsupported-type",
                                Location.of(JavacSource.of(method)),
                                "return type \"%s\" is not supported".formatted(returnType))
                        .note(why.formatted(row.type()))
                        .fix("return List<%s>".formatted(row.type())))
                : Optional.empty();
    }

    private Checked<Optional<Component>> key(ExecutableElement method, ExecutableType type) {
        JavacSource source = JavacSource.of(method);
        return ReturnShapes.keyOf(ReturnShapes.result(returnType(method, type)))
                .map(key -> SupportedTypes.contains(key)
                        ? Checked.ok(Optional.of(new Component("key", "", key, Nullness.NON_NULL, source)))
                        : Checked.<Optional<Component>>failed(SupportedTypes.problem("map key of type", key, source)))
                .orElseGet(() -> Checked.ok(Optional.empty()));
    }

    private record RowAndKey(Optional<RowType> row, Optional<Component> key) {}

    private record TemplateAndParameters(SqlTemplate template, List<MethodParameter> parameters) {
        static TemplateAndParameters of(SqlTemplate template, List<MethodParameter> parameters) {
            return new TemplateAndParameters(template.unnesting(Rows.sql(parameters)), parameters);
        }
    }
}
