package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.StatementUse.Omission;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An INSERT without a value for columns that are NOT NULL and have no default, which fails whatever it is given; tables with a
 * BEFORE INSERT trigger for each row, which may fill them in, pass.
 */
final class MissingColumn implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.description().use().omissions().stream()
                .map(omission -> problem(method, omission))
                .toList();
    }

    private static Problem problem(DescribedMethod method, Omission omission) {
        Location location = new StatementKeyword(method, "INSERT", omission.offset()).location();
        Problem problem = Problem.error(
                "missing-column",
                location,
                "%s into \"%s\" leaves out %s"
                        .formatted(
                                method.method().execution() == Execution.COPY ? "COPY" : "INSERT",
                                omission.table(),
                                missing(omission)));
        Problem noted = omission.origin().isEmpty()
                ? problem
                : problem.note("\"%s\" is made in %s".formatted(omission.table(), omission.origin()));
        String view = omission.view();
        Problem labelled = view.isEmpty() ? noted : noted.label("goes through view \"%s\"".formatted(view));
        Optional<String> written = Optional.ofNullable(location.span())
                .flatMap(span -> InsertColumns.of(method.method().template().text(), span));
        return method.method().execution() == Execution.COPY
                ? labelled.fix("add to the columns %s, and a component for each of them".formatted(quoted(omission)))
                : labelled.fix(fix(omission, written));
    }

    private static String missing(Omission omission) {
        String be = omission.missing().size() == 1 ? "is NOT NULL and has" : "are NOT NULL and have";
        return "%s, which %s no default".formatted(quoted(omission), be);
    }

    private static String quoted(Omission omission) {
        return omission.missing().stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }

    /** Without a list, values go to columns in the order of the table. */
    private static String fix(Omission omission, Optional<String> written) {
        List<String> added = omission.missing().stream()
                .filter(column -> !omission.written().contains(column))
                .toList();
        if (added.isEmpty()) {
            return "write a value instead of DEFAULT for " + quoted(omission);
        }
        if (!omission.view().isEmpty()) {
            return "insert into \"%s\", or add a default in a migration".formatted(omission.table());
        }
        String before = written.orElseGet(() -> String.join(", ", omission.written()));
        String columns = (before.isEmpty() ? "" : before + ", ") + String.join(", ", added);
        return "write (%s), and a value for each of them".formatted(columns);
    }
}
