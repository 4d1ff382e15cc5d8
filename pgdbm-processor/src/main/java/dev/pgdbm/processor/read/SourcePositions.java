package dev.pgdbm.processor.read;

import dev.pgdbm.processor.problem.Span;
import dev.pgdbm.processor.read.source.Position;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Where code stands in its file, as far as the compiler tells: javac does, Eclipse's compiler does not. */
interface SourcePositions {
    /**
     * The position of a piece of code, or of a piece of the string that it is.
     *
     * @param span in the string value of {@code source}; null for the code itself: the annotation's value, the annotation, the
     *     name of the element
     * @return empty for what is not in a source file of this compilation
     */
    Optional<Position> of(JavacSource source, @Nullable Span span);

    /** The positions that a compiler knows, however its environment is wrapped. Never fails. */
    static SourcePositions in(ProcessingEnvironment environment) {
        return WrappedEnvironment.layers(environment).stream()
                .flatMap(layer -> inJavac(layer).stream())
                .findFirst()
                .orElse((source, span) -> Optional.empty());
    }

    private static Optional<SourcePositions> inJavac(ProcessingEnvironment environment) {
        try {
            return Optional.of(TreePositions.in(environment));
        } catch (RuntimeException | LinkageError | AssertionError notJavac) {
            // LinkageError where com.sun.source is missing, the others where it is another javac's or not javac's
            // environment
            return Optional.empty();
        }
    }
}
