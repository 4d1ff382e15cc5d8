package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.Nullness;
import dev.pgdbm.processor.model.RecordColumns;
import dev.pgdbm.processor.model.RecordColumns.Place;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record in a record that an outer join can leave out, where Java has no place for that, or nothing tells whether it did. */
final class AbsentRecord implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.recordColumns().stream()
                .flatMap(RecordColumns::places)
                .filter(AbsentRecord::isComplete)
                .flatMap(place -> problem(method, place))
                .toList();
    }

    /** A column that is missing is a problem of its own. */
    private static boolean isComplete(Place place) {
        return place.nested().row().components().size()
                == place.around().inside(place.nested()).mappings().count();
    }

    private static Stream<Problem> problem(DescribedMethod method, Place place) {
        Nested nested = place.nested();
        Optional<Mapping> presence = place.presence();
        boolean refused = nested.nullness() == Nullness.UNSPECIFIED || !nested.mayBeAbsent();
        if (presence.isPresent()) {
            return refused ? Stream.of(withoutPlace(method, place, presence.get())) : Stream.empty();
        }
        boolean joined = place.values().stream()
                .anyMatch(value -> !value.column().nulledBy().isEmpty());
        return nested.mayBeAbsent() && joined ? Stream.of(undecided(method, place)) : Stream.empty();
    }

    private static Problem withoutPlace(DescribedMethod method, Place place, Mapping presence) {
        NullCause cause = presence.column().nullCause().orElse(NullCause.UNKNOWN);
        String message = "\"%s\" of %s can be absent because of %s%s"
                .formatted(
                        place.nested().name(),
                        owner(place),
                        cause,
                        new NullableColumnText(method, presence, cause).line());
        Location location = ResultColumns.location(method, presence.index() - 1);
        Problem problem = place.nested().nullness() == Nullness.UNSPECIFIED
                ? Problem.warning("absent-record", location, message)
                : Problem.error("absent-record", location, message);
        String type = place.nested().type().toString();
        String name = place.nested().name();
        return problem.label("goes into \"%s %s\"".formatted(type, name))
                .fix("make it \"@Nullable %s %s\" or \"Optional<%s> %s\"".formatted(type, name, type, name));
    }

    private static Problem undecided(DescribedMethod method, Place place) {
        boolean together = place.values().stream()
                        .map(value -> value.column().nulledBy())
                        .distinct()
                        .count()
                == 1;
        return together ? withoutKey(method, place) : apart(method, place);
    }

    private static Problem withoutKey(DescribedMethod method, Place place) {
        Nested nested = place.nested();
        return Problem.error(
                        "absent-record",
                        Location.of(method.method().sql()),
                        "nothing tells whether \"%s\" of %s is there: its columns are all nullable"
                                .formatted(nested.name(), owner(place)))
                .note("a column that is NOT NULL would be NULL only where the join found no row")
                .fix("select such a column, its key for example, … AS \"%s.id\", into %s"
                        .formatted(nested.column(), nested.row().type()));
    }

    private static Problem apart(DescribedMethod method, Place place) {
        Nested nested = place.nested();
        Problem problem = Problem.error(
                "absent-record",
                Location.of(method.method().sql()),
                "the columns of \"%s\" in %s do not hang on one outer join".formatted(nested.name(), owner(place)));
        for (Mapping value : place.values()) {
            problem = problem.note("column \"%s\" %s".formatted(value.column().name(), absence(value)));
        }
        return problem.fix(
                nested.isList()
                        ? "select columns of one joined table only into "
                                + nested.row().type()
                        : "make \"%s\" non-null, and @Nullable what in %s can be null"
                                .formatted(nested.name(), nested.row().type()));
    }

    private static String absence(Mapping value) {
        return value.column().nulledBy().isEmpty()
                ? "is left out by none"
                : "can be left out by "
                        + value.column().nullCause().map(NullCause::toString).orElse("");
    }

    private static String owner(Place place) {
        return place.around().row().type().toString();
    }
}
