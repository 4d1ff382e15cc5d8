package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Which parameter of a method with {@code @Batch} has the elements. */
record BatchReader(IterableTypes iterables, JavaTypeReader types) {
    private static final List<String> RETURNED = List.of("void", "int", "long", "int[]");

    /** The position of the parameter. */
    Checked<Integer> elements(ExecutableElement method, ExecutableType type, SqlTemplate template) {
        List<Integer> found = IntStream.range(0, type.getParameterTypes().size())
                .filter(i -> iterables.element(type.getParameterTypes().get(i)).isPresent())
                .boxed()
                .toList();
        JavaType returned = types.read(type.getReturnType(), method);
        if (found.size() != 1) {
            return failed(method, "has %d collections".formatted(found.size()), "give it one parameter that is a List");
        }
        if (!RETURNED.contains(returned.name())) {
            return failed(
                    method,
                    "returns %s".formatted(returned),
                    "return void, int, long, or int[] for the number of rows of each element");
        }
        boolean dynamic = !template.blocks().isEmpty()
                || !template.choices().isEmpty()
                || !template.rows().isEmpty();
        return dynamic
                ? failed(method, "has blocks, choices or rows", "write one statement for all elements")
                : Checked.ok(found.get(0));
    }

    /** The type of an element. */
    TypeMirror element(TypeMirror elements) {
        return iterables.element(elements).orElseThrow();
    }

    private static Checked<Integer> failed(ExecutableElement method, String what, String fix) {
        return Checked.failed(Problem.error(
                        "batch-method",
                        Location.of(JavacSource.of(method)),
                        "method \"%s\" with @Batch %s".formatted(method.getSimpleName(), what))
                .note("@Batch runs one and the same statement once for each element of one collection")
                .fix(fix));
    }
}
