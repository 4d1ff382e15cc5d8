package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;

/** An {@code <<if x>>} about something that is no parameter of the method, nor a component of one. */
final class UnknownCondition implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.template().blocks().stream()
                .flatMap(block -> BrokenPath.of(method, block.name()).stream()
                        .filter(broken -> !broken.looksIntoNoRecord())
                        .map(broken -> problem(method, block, broken)))
                .toList();
    }

    /** Whether an unknown name in the SQL is probably this parameter's. */
    static boolean isMeant(QueryMethod method, String parameter) {
        return method.template().conditions().stream()
                .flatMap(name -> BrokenPath.of(method, name).stream())
                .anyMatch(broken -> broken.means(parameter));
    }

    private static Problem problem(QueryMethod method, Segment.Block block, BrokenPath broken) {
        Optional<String> meant = broken.meant();
        String written = Conditions.written(method, block);
        return Problem.error(
                        "unknown-condition",
                        Conditions.location(method, block, broken),
                        "\"%s\" asks for no %s".formatted(written, broken.wanted()))
                .label(meant.map("did you mean \"%s\"?"::formatted).orElse(""))
                .note(broken.note())
                .fix(meant.map(name -> "write " + written.replace(block.name(), name))
                        .orElseGet(broken::addition));
    }
}
