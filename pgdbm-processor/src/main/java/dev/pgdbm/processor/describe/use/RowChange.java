package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that go into a row: those of INSERT, UPDATE, ON CONFLICT DO UPDATE, or of an action of MERGE.
 *
 * @param command INSERT or UPDATE
 * @param condition under which they do
 */
record RowChange(Command command, List<Target> targets, Optional<Expression> condition) {
    static List<RowChange> of(Query query) {
        Stream<RowChange> own = Stream.of(
                new RowChange(query.command(), query.targets(), query.from().condition()));
        Stream<RowChange> onConflict = query.change().onConflict().stream()
                .map(conflict -> new RowChange(Command.UPDATE, conflict.assignments(), conflict.condition()));
        Stream<RowChange> merge = query.change().actions().stream()
                .map(action -> new RowChange(action.command(), action.assignments(), action.condition()));
        return Stream.of(own, onConflict, merge)
                .flatMap(changes -> changes)
                .filter(change -> change.command == Command.INSERT || change.command == Command.UPDATE)
                .toList();
    }

    /** The assignments, by which INSERT and UPDATE mean columns of the target. */
    Stream<Target> assignments() {
        return targets.stream().filter(target -> !target.junk());
    }
}
