package dev.pgdbm.template;

import dev.pgdbm.error.InvalidTemplate;
import java.util.List;

/**
 * What parsing gave: the template, and every mistake in it.
 *
 * @param template the template; what is faulty in it stands there as text
 * @param problems in the order of the text; empty if all is well
 */
public record ParsedTemplate(SqlTemplate template, List<TemplateProblem> problems) {
    public ParsedTemplate {
        problems = List.copyOf(problems);
    }

    /** @throws InvalidTemplate for the first mistake */
    SqlTemplate orElseThrow() {
        if (!problems.isEmpty()) {
            TemplateProblem first = problems.get(0);
            throw new InvalidTemplate("%s (at character %d of the template); %s"
                    .formatted(first.message(), first.offset() + 1, first.fix()));
        }
        return template;
    }
}
