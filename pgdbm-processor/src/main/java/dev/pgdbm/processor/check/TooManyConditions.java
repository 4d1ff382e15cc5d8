package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.ChoiceBits;
import java.util.List;
import java.util.Optional;

/** More variants than the long can number by which generated code asks for one. */
final class TooManyConditions implements TemplateCheck {
    private static final int MOST = 62;

    @Override
    public List<Problem> check(QueryMethod method) {
        int conditions = method.template().conditions().size();
        int choices = method.choices().stream()
                .map(MethodParameter::choice)
                .flatMap(Optional::stream)
                .mapToInt(TooManyConditions::bits)
                .sum();
        return conditions + choices <= MOST
                ? List.of()
                : List.of(Problem.error(
                                "too-many-conditions",
                                Location.of(method.sql()),
                                "\"%s\" has more variants than can be told apart".formatted(method.name()))
                        .note("%d conditions and %d bits of choices are more than %d"
                                .formatted(conditions, choices, MOST))
                        .fix("make several methods of it"));
    }

    private static int bits(Choice choice) {
        int constants = choice.constants().size();
        return choice.several() ? ChoiceBits.ofSeveral(constants) : ChoiceBits.ofOne(constants);
    }
}
