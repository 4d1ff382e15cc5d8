package dev.pgdbm.embedded.single;

import dev.pgdbm.embedded.single.Statements.Executed;
import dev.pgdbm.embedded.single.Statements.Parsed;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with its parameters, which runs once. */
final class Portal {
    private final Statements statements;
    private final Parsed statement;
    private final List<@Nullable String> values;
    private @Nullable Executed executed;

    Portal(Statements statements, Parsed statement, List<@Nullable String> values) {
        this.statements = statements;
        this.statement = statement;
        this.values = values;
    }

    boolean isEmpty() {
        return statement.kind().isEmpty();
    }

    /** Its columns; for what is not prepared, such as SHOW, only running it tells. */
    Columns columns() throws IOException, Refusal {
        return statement.name() == null && !isEmpty() ? executed().result().columns() : statement.columns();
    }

    Executed executed() throws IOException, Refusal {
        if (executed == null) {
            executed = statements.execute(statement, values);
        }
        return executed;
    }
}
