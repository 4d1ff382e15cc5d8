package dev.pgdbm.processor.check;

import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;

/** An {@code <<if x>>} about something that is no parameter of the method. */
final class UnknownCondition implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.template().blocks().stream()
                .filter(block -> method.parameter(block.name()).isEmpty())
                .map(block -> problem(method, block))
                .toList();
    }

    /** Whether an unknown name in the SQL is probably this parameter's. */
    static boolean isMeant(QueryMethod method, String parameter) {
        return method.template().conditions().stream()
                .filter(name -> method.parameter(name).isEmpty())
                .anyMatch(name -> meant(method, name).filter(parameter::equals).isPresent());
    }

    private static Optional<String> meant(QueryMethod method, String name) {
        return Spelling.nearest(name, names(method));
    }

    private static List<String> names(QueryMethod method) {
        return method.parameters().stream().map(MethodParameter::name).toList();
    }

    private static Problem problem(QueryMethod method, Segment.Block block) {
        List<String> names = names(method);
        Optional<String> meant = meant(method, block.name());
        String written = Conditions.written(method, block);
        return Problem.error(
                        "unknown-condition",
                        Conditions.location(method, block),
                        "\"%s\" asks for no parameter of \"%s\"".formatted(written, method.name()))
                .label(meant.map("did you mean \"%s\"?"::formatted).orElse(""))
                .note(
                        names.isEmpty()
                                ? "\"%s\" has no parameters".formatted(method.name())
                                : "parameters of \"%s\": %s".formatted(method.name(), String.join(", ", names)))
                .fix(meant.map(name -> "write " + written.replace(block.name(), name))
                        .orElse("add a parameter \"%s\" to the method".formatted(block.name())));
    }
}
