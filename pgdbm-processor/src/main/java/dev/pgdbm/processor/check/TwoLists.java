package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.RowType.Member;
import dev.pgdbm.processor.model.RowType.Nested;
import dev.pgdbm.processor.model.RowType.RecordRow;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists that one join cannot fill: two beside each other, whose rows would be multiplied, or one in a record that is no list. */
final class TwoLists implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return method.row().filter(RecordRow.class::isInstance).stream()
                .flatMap(row -> problems((RecordRow) row))
                .toList();
    }

    private static Stream<Problem> problems(RecordRow row) {
        return Stream.concat(
                row.lists().stream().skip(1).map(list -> besides(row, list)),
                nested(row).flatMap(member -> member.isList() ? problems(member.row()) : insideOne(row, member)));
    }

    private static Stream<Nested> nested(RecordRow row) {
        return row.members().stream().filter(Nested.class::isInstance).map(Nested.class::cast);
    }

    private static Problem besides(RecordRow row, Nested list) {
        return Problem.error(
                        "two-lists",
                        Location.of(list.source()),
                        "\"%s\" is a second list of %s".formatted(list.name(), row.type()))
                .note("a join would repeat each element of \"%s\" for each of \"%s\""
                        .formatted(row.lists().get(0).name(), list.name()))
                .fix("read it in a second query, or as one column: jsonb_agg(…) AS %s".formatted(list.column()));
    }

    private static Stream<Problem> insideOne(RecordRow row, Nested member) {
        Optional<Nested> list = nested(member.row()).filter(Nested::isList).findFirst();
        Stream<Problem> below = nested(member.row()).flatMap(inner -> insideOne(member.row(), inner));
        return Stream.concat(list.stream().map(found -> displaced(row, member, found)), below);
    }

    private static Problem displaced(RecordRow row, Member member, Nested list) {
        return Problem.error(
                        "two-lists",
                        Location.of(list.source()),
                        "\"%s\" is a list inside \"%s\" of %s".formatted(list.name(), member.name(), row.type()))
                .note("rows are folded into lists of their own record, or of a record in a list")
                .fix("make \"%s\" a component of %s".formatted(list.name(), row.type()));
    }
}
