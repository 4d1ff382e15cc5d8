package dev.pgdbm.processor.check;

import static java.util.stream.Collectors.joining;

import dev.pgdbm.processor.model.Cardinality.Unpinned;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.RecordColumns;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list in a record whose columns have no key of it, so that nobody can tell which rows are of one record. */
final class FoldWithoutKey implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.recordColumns().stream()
                .filter(columns -> isComplete(method))
                .flatMap(columns -> problems(method, columns, List.of()))
                .toList();
    }

    /** A column that is missing is a problem of its own. */
    private static boolean isComplete(DescribedMethod method) {
        return method.mappings().size()
                == method.row().map(row -> row.components().size()).orElse(0);
    }

    private static Stream<Problem> problems(DescribedMethod method, RecordColumns columns, List<Mapping> around) {
        Optional<Nested> list = columns.row().lists().stream().findFirst();
        if (list.isEmpty()) {
            return Stream.empty();
        }
        FoldKey key = FoldKey.of(method, columns, around);
        return key.columns()
                .map(found -> problems(
                        method,
                        columns.inside(list.get()),
                        Stream.concat(around.stream(), found.stream()).toList()))
                .orElseGet(() -> Stream.of(problem(method, columns, list.get(), key)));
    }

    private static Problem problem(DescribedMethod method, RecordColumns columns, Nested list, FoldKey key) {
        return key.hasKey()
                ? varying(method, columns, key)
                : key.values().stream()
                        .flatMap(value -> method.description().dependencies().relation(value.index()).stream())
                        .findFirst()
                        .map(relation -> withoutKey(method, columns, list, relation))
                        .orElseGet(() -> unknown(method, columns, list));
    }

    private static Problem varying(DescribedMethod method, RecordColumns columns, FoldKey key) {
        Mapping value = key.undetermined().get(0);
        return Problem.error(
                        "fold-without-key",
                        ResultColumns.location(method, value.index() - 1),
                        "column \"%s\" may differ between rows of one %s"
                                .formatted(value.column().name(), columns.row().type()))
                .label("no selected key determines it")
                .fix("select the key of its table as well, or move it to the record in the list");
    }

    private static Problem withoutKey(DescribedMethod method, RecordColumns columns, Nested list, Unpinned relation) {
        Problem problem = Problem.error(
                "fold-without-key",
                Location.of(method.method().sql()),
                "\"%s\" of %s cannot be folded: no key of %s is selected"
                        .formatted(list.name(), columns.row().type(), relation));
        if (relation.keys().isEmpty()) {
            return problem.note("no unique key covers all rows of \"%s\"".formatted(relation.table()))
                    .fix("add a primary key to \"%s\", and select it".formatted(relation.table()));
        }
        return problem.note("unique keys of \"%s\": %s"
                        .formatted(
                                relation.table(),
                                relation.keys().stream()
                                        .map(columnsOf -> columnsOf.stream().collect(joining(", ", "(", ")")))
                                        .collect(joining(", "))))
                .fix("select %s into a component of %s that is not null"
                        .formatted(
                                relation.keys().get(0).stream()
                                        .map(column -> relation.alias() + "." + column)
                                        .collect(joining(", ")),
                                columns.row().type()));
    }

    private static Problem unknown(DescribedMethod method, RecordColumns columns, Nested list) {
        return Problem.error(
                        "fold-without-key",
                        Location.of(method.method().sql()),
                        "\"%s\" of %s cannot be folded: nothing tells which rows are of one %s"
                                .formatted(
                                        list.name(),
                                        columns.row().type(),
                                        columns.row().type()))
                .note(
                        "the rows of a table are told apart by its unique key, those of WITH, UNION and RETURNING by nothing")
                .fix("select from the table of %s, its key among the columns"
                        .formatted(columns.row().type()));
    }
}
