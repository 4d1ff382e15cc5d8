package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code :name} in the SQL that no parameter of the method has, or a {@code :user.name} that no component of it has. */
final class UnknownParameter implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        return method.template().parameters().stream()
                .flatMap(place -> BrokenPath.of(method, place.name()).stream()
                        .filter(broken -> !broken.looksIntoNoRecord())
                        .map(broken -> problem(broken, location(method, place, broken))))
                .toList();
    }

    /** Whether an unknown name in the SQL is probably this parameter's. */
    static boolean isMeant(QueryMethod method, String parameter) {
        return places(method).anyMatch(broken -> broken.means(parameter));
    }

    private static Stream<BrokenPath> places(QueryMethod method) {
        return method.template().parameters().stream().flatMap(place -> BrokenPath.of(method, place.name()).stream());
    }

    /** That of the part that is not there, a colon included. */
    static Location location(QueryMethod method, Segment.Parameter place, BrokenPath broken) {
        int colon = broken.offset() == 0 ? 0 : 1;
        return Location.of(
                method.sql(),
                place.offset() + broken.offset() + colon,
                broken.missing().length() + 1 - colon);
    }

    private static Problem problem(BrokenPath broken, Location location) {
        Optional<String> meant = broken.meant();
        return Problem.error(
                        "unknown-parameter", location, "\":%s\" is no %s".formatted(broken.name(), broken.wanted()))
                .label(meant.map("did you mean \":%s\"?"::formatted).orElse(""))
                .note(broken.note())
                .fix(meant.map(name -> "write :" + name).orElseGet(broken::addition));
    }
}
