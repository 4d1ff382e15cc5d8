package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.ReturnShapes;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** A return type with a {@code CompletableFuture} in it: what is in that, or what it cannot be. */
record FutureReturn(JavaType type, ExecutableElement method) {
    private static final String FUTURE = "CompletableFuture<%s>";
    private static final String STREAM = "java.util.stream.Stream";

    /** What is in the future of a return type; any other type itself. */
    static TypeMirror result(TypeMirror mirror, JavaType type) {
        return ReturnShapes.isFuture(type)
                        && mirror instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                ? declared.getTypeArguments().get(0)
                : mirror;
    }

    Optional<Problem> obstacle() {
        return ReturnShapes.isFuture(type)
                ? ofFuture()
                : type.arguments().stream()
                        .filter(ReturnShapes::isFuture)
                        .findFirst()
                        .map(future -> problem("a statement is run as a whole, so the future is around its result")
                                .fix("return "
                                        + FUTURE.formatted(type.toString().replace(future.toString(), row(future)))));
    }

    private Optional<Problem> ofFuture() {
        if (type.nullable()) {
            return Optional.of(problem("the future is always there, its result may be null")
                    .fix("return " + FUTURE.formatted("@Nullable " + row(type))));
        }
        Optional<JavaType> result = type.onlyArgument();
        if (result.isEmpty()) {
            return Optional.of(problem("what is in it decides what is made of the rows")
                    .fix("return CompletableFuture<Void>, or one of " + ReturnShapes.all()));
        }
        return result.filter(inner -> inner.is(STREAM) || ReturnShapes.isFuture(inner))
                .map(this::unfit);
    }

    private Problem unfit(JavaType inner) {
        return inner.is(STREAM)
                ? problem("a stream reads its rows on the thread that uses them, while it uses them")
                        .fix("return %s, or %s".formatted(inner, FUTURE.formatted("List<%s>".formatted(row(inner)))))
                : problem("one future is enough").fix("return " + inner);
    }

    private static String row(JavaType type) {
        return type.onlyArgument().map(JavaType::toString).orElse("Void");
    }

    private Problem problem(String note) {
        return Problem.error(
                        "unsupported-type",
                        Location.of(JavacSource.of(method)),
                        "return type \"%s%s\" is not supported".formatted(type.nullable() ? "@Nullable " : "", type))
                .note(note);
    }
}
