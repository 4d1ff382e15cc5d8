package dev.pgdbm.processor.check;

import static java.util.stream.Collectors.joining;

import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Cardinality.Unpinned;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A method that returns one row at most, with a statement of which that is not proved. */
final class ManyRows implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        boolean several = method.shape().isMany() || !method.shape().hasRows();
        Cardinality cardinality = method.description().cardinality();
        // A statement that returns no rows is a problem of its own.
        boolean fine = several
                || cardinality.isSingle()
                || isOneRecord(method)
                || method.method().single();
        return fine || !method.description().hasRows() ? List.of() : List.of(problem(method, cardinality));
    }

    /** Whether all rows are of one record with a list. */
    private static boolean isOneRecord(DescribedMethod method) {
        return method.recordColumns()
                .filter(columns -> hasLists(method))
                .flatMap(columns -> FoldKey.of(method, columns, List.of()).columns())
                .filter(key -> key.stream()
                        .allMatch(column ->
                                method.description().dependencies().fixed().contains(column.index())))
                .isPresent();
    }

    private static Problem problem(DescribedMethod method, Cardinality cardinality) {
        Problem problem = Problem.error(
                "many-rows",
                location(method, cardinality.unpinned()),
                "\"%s\" may return more than one row: %s"
                        .formatted(method.method().name(), cardinality.reason()));
        return cardinality
                .unpinned()
                .map(unpinned -> problem.note(keys(unpinned)))
                .orElse(problem)
                .fix(fix(method, cardinality));
    }

    /** Where the statement names the relation, if it does so once. */
    private static Location location(DescribedMethod method, Optional<Unpinned> unpinned) {
        List<Segment.Placeholder> places = unpinned.stream()
                .flatMap(relation -> method.method().template().placeholders().stream()
                        .filter(place -> place.path().contains(relation.table())))
                .toList();
        return places.size() == 1
                ? Location.of(
                        method.method().sql(),
                        places.get(0).offset(),
                        places.get(0).length())
                : Location.of(method.method().source());
    }

    private static String keys(Unpinned unpinned) {
        return unpinned.keys().isEmpty()
                ? "no unique key covers all rows of \"%s\"".formatted(unpinned.table())
                : "unique keys of \"%s\": %s".formatted(unpinned.table(), list(unpinned, ", "));
    }

    private static String list(Unpinned unpinned, String separator) {
        return unpinned.keys().stream()
                .map(key -> key.stream().collect(joining(", ", "(", ")")))
                .collect(joining(separator));
    }

    private static String fix(DescribedMethod method, Cardinality cardinality) {
        List<String> ways = new ArrayList<>();
        method.row()
                .ifPresent(row -> ways.add("return "
                        + method.method()
                                .returning("List<%s>".formatted(row.type().boxed()))));
        if (!changesData(method) && !hasLists(method)) {
            ways.add("add LIMIT 1 with an ORDER BY");
        }
        cardinality
                .unpinned()
                .filter(unpinned -> !unpinned.keys().isEmpty())
                .ifPresent(unpinned -> ways.add("compare a unique key: " + list(unpinned, " or ")));
        return String.join(", ", ways) + ", or declare @Single";
    }

    /** LIMIT would cut the lists. */
    private static boolean hasLists(DescribedMethod method) {
        return method.recordColumns()
                .filter(columns -> !columns.row().lists().isEmpty())
                .isPresent();
    }

    /** Such a statement takes no LIMIT. */
    private static boolean changesData(DescribedMethod method) {
        String text = method.method().template().text();
        return TopLevel.tokens(text).stream()
                .anyMatch(token -> TopLevel.word(token, text).equals("RETURNING"));
    }
}
