package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A column of {@code @CopyInto} whose type has no binary form that pgdbm writes. */
final class CopyType implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.method().execution() != Execution.COPY
                ? List.of()
                : IntStream.range(0, method.method().template().parameters().size())
                        .boxed()
                        .flatMap(number -> problem(method, number))
                        .toList();
    }

    private static Stream<Problem> problem(DescribedMethod method, int number) {
        Segment.Parameter place = method.method().template().parameters().get(number);
        SqlType expected = method.description().parameters().get(number);
        boolean told = method.method()
                .value(place.name())
                .flatMap(column -> ParameterBinding.of(column.type(), expected))
                .isEmpty();
        return told || new CopyFields(method).field(number).isPresent()
                ? Stream.empty()
                : Stream.of(problem(method, number, expected));
    }

    private static Problem problem(DescribedMethod method, int number, SqlType expected) {
        ParameterPlace place = ParameterPlace.of(method, number + 1);
        MethodParameter rows = method.method().rows().get(0);
        return Problem.error(
                        "copy-type",
                        place.location(),
                        "@CopyInto cannot send %s from %s"
                                .formatted(
                                        expected,
                                        method.method()
                                                .value(place.name())
                                                .orElseThrow()
                                                .type()))
                .note("binary COPY needs the binary form of a type, which pgdbm has for the usual ones only")
                .fix("write @Query(\"INSERT INTO … SELECT … FROM <<rows.%s>>\") with a List".formatted(rows.name()));
    }
}
