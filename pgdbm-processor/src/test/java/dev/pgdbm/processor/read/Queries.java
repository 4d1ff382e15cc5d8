package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Query;
import dev.pgdbm.processor.problem.Span;
import dev.pgdbm.processor.read.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The {@code @Query} values of sources, with the positions that the processor would report for them. */
final class Queries {
    private Queries() {}

    /**
     * @param sql the value
     * @param positions of every offset, the end included
     */
    record Mapped(String sql, List<Position> positions) {
        Position of(String piece) {
            return positions.get(sql.indexOf(piece));
        }
    }

    static List<Mapped> in(Map<String, String> sources) {
        return in(sources, environment -> environment);
    }

    static List<Mapped> in(Map<String, String> sources, UnaryOperator<ProcessingEnvironment> wrapping) {
        List<Mapped> found = new ArrayList<>();
        Compilation.javac(sources).process((environment, root) -> {
            SourcePositions positions = SourcePositions.in(wrapping.apply(environment));
            root.getEnclosedElements().stream()
                    .filter(method -> method.getAnnotation(Query.class) != null)
                    .forEach(method -> found.add(mapped(source(method), positions)));
        });
        return found;
    }

    /** The value of the first annotation of an element. */
    static JavacSource source(Element element) {
        AnnotationMirror annotation = element.getAnnotationMirrors().get(0);
        return new JavacSource(
                element,
                annotation,
                annotation.getElementValues().values().iterator().next());
    }

    private static Mapped mapped(JavacSource source, SourcePositions positions) {
        return new Mapped(
                source.sql(),
                IntStream.rangeClosed(0, source.sql().length())
                        .mapToObj(offset ->
                                positions.of(source, new Span(offset, 1)).orElseThrow())
                        .toList());
    }
}
