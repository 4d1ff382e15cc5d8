package dev.pgdbm.processor.describe.nullability;

import dev.pgdbm.processor.describe.tree.DataChange.MatchKind;
import dev.pgdbm.processor.describe.tree.DataChange.MergeAction;
import dev.pgdbm.processor.describe.tree.Expression.RowVersion;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.model.NullCause;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows that RETURNING can refer to and that are not always there: {@code old}, {@code new}, and the source of MERGE. */
record ChangedRow(Query query) {
    static ChangedRow of(Query query) {
        return new ChangedRow(query);
    }

    /** Why the row of a column may be missing altogether. */
    Optional<NullCause> absent(Var var) {
        if (query.command() == Command.SELECT) {
            return Optional.empty();
        }
        if (var.entry() != query.change().target()) {
            return isSourceMissing()
                    ? Causes.expression("NOT MATCHED BY SOURCE, which has no source row", var.location())
                    : Optional.empty();
        }
        return isMissing(var.version()) ? missing(var) : Optional.empty();
    }

    private static Optional<NullCause> missing(Var var) {
        String text = var.version() == RowVersion.OLD ? "INSERT, which has no old row" : "DELETE, which has no new row";
        return Causes.expression(text, var.location());
    }

    private boolean isMissing(RowVersion version) {
        return switch (version) {
            case CURRENT -> false;
            case OLD -> does(Command.INSERT);
            case NEW -> does(Command.DELETE);
        };
    }

    private boolean does(Command command) {
        return query.command() == command || any(action -> action.command() == command);
    }

    /** MERGE joins target and source only when it is planned, so no column says that this join nulls it. */
    private boolean isSourceMissing() {
        return any(action -> action.match() == MatchKind.NOT_MATCHED_BY_SOURCE && action.command() != Command.NOTHING);
    }

    private boolean any(Predicate<MergeAction> actions) {
        return query.command() == Command.MERGE
                && query.change().actions().stream().anyMatch(actions);
    }
}
