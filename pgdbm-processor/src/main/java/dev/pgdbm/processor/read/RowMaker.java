package dev.pgdbm.processor.read;

import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What makes an object of a row.
 *
 * @param type of the object
 * @param factory the name of a static method; empty for a constructor
 * @param parts what it takes
 */
record RowMaker(TypeElement type, String factory, List<Part> parts) {
    RowMaker {
        parts = List.copyOf(parts);
    }

    /** The canonical constructor of a record. */
    static RowMaker ofRecord(TypeElement type) {
        return new RowMaker(
                type,
                "",
                type.getRecordComponents().stream()
                        .map(component -> new Part(component, component.getAccessor()))
                        .toList());
    }

    /** A constructor or static method. */
    static RowMaker of(TypeElement type, ExecutableElement maker) {
        boolean constructor = maker.getKind() == ElementKind.CONSTRUCTOR;
        return new RowMaker(
                type,
                constructor ? "" : maker.getSimpleName().toString(),
                maker.getParameters().stream()
                        .map(parameter -> new Part(parameter, parameter))
                        .toList());
    }

    /** Class files have the names of parameters only if they were compiled with them. */
    Optional<Problem> obstacle(SourceRef use) {
        boolean nameless = !parts.isEmpty()
                && IntStream.range(0, parts.size())
                        .allMatch(i -> parts.get(i).element().getSimpleName().contentEquals("arg" + i));
        return nameless
                ? Optional.of(Problem.error(
                                "nameless-parameters",
                                Location.of(use),
                                "the parameters of \"%s\" have no names".formatted(type.getSimpleName()))
                        .note("columns are paired with them by name, and its class file was compiled without")
                        .fix("compile \"%s\" with javac -parameters".formatted(type.getSimpleName())))
                : Optional.empty();
    }

    /**
     * A record component with its accessor, or a parameter.
     *
     * @param accessor may bear the annotations as well
     */
    record Part(Element element, Element accessor) {}
}
