package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.AllRows;
import dev.pgdbm.annotation.Batch;
import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Single;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.ParsedTemplate;
import dev.pgdbm.template.SqlTemplate;
import dev.pgdbm.template.TemplateParser;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/** An abstract method of a DAO as a {@link QueryMethod}. */
final class QueryMethodReader {
    private final Types typeOperations;
    private final AnnotationReader annotations;
    private final JavaTypeReader types;
    private final ParameterReader parameters;
    private final ResultReader results;

    QueryMethodReader(
            Types typeOperations,
            AnnotationReader annotations,
            JavaTypeReader types,
            RowTypeReader rows,
            PropertyReader properties) {
        this.typeOperations = typeOperations;
        this.annotations = annotations;
        this.types = types;
        this.parameters = new ParameterReader(typeOperations, annotations, types, properties);
        this.results = new ResultReader(types, rows);
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
                .both(parameters.read(method, type, parsed.template()), TemplateAndParameters::of)
                .both(
                        results.read(method, type, isBatch(method)),
                        (statement, result) -> new QueryMethod(
                                dao.getSimpleName() + "." + method.getSimpleName(),
                                method.getSimpleName().toString(),
                                statement.parameters(),
                                result.type(),
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

    private record TemplateAndParameters(SqlTemplate template, List<MethodParameter> parameters) {
        static TemplateAndParameters of(SqlTemplate template, List<MethodParameter> parameters) {
            return new TemplateAndParameters(template.unnesting(Rows.sql(parameters)), parameters);
        }
    }
}
