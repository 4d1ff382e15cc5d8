package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.nullability.Nullability;
import dev.pgdbm.processor.describe.nullability.ResultNullness;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.SchemaCatalog.Table;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Why the result columns of a method's statement can be NULL, at places in its template. */
record StatementNullability(AnalysedStatement statement) {
    /** One for each of the result columns. */
    List<ResultNullness> columns(int columns) {
        return statement
                .query()
                .map(this::columns)
                .orElseGet(() -> Collections.nCopies(columns, ResultNullness.of(Optional.of(statement.utilityNull()))));
    }

    private List<ResultNullness> columns(Query query) {
        Nullability nullability =
                new Nullability(statement.database().declarations(), this::isNullable, statement::rowsColumn);
        return nullability.results(query).stream()
                .map(column -> new ResultNullness(
                        column.cause().map(this::inTemplate),
                        column.nulledBy(),
                        column.ownCause().map(this::inTemplate)))
                .toList();
    }

    private boolean isNullable(int parameter) {
        return statement
                .parameter(parameter)
                .map(BoundValue::type)
                .filter(type -> !type.nullable())
                .isEmpty();
    }

    private NullCause inTemplate(NullCause cause) {
        int offset = statement.offset(cause.offset());
        boolean join = cause.kind() == NullCause.Kind.JOIN && cause.within().isEmpty();
        int place = join ? JoinClause.offset(statement.sent().sql(), cause.subject(), offset) : offset;
        return cause.at(statement.templateOffset(place)).from(origin(cause));
    }

    private String origin(NullCause cause) {
        return cause.kind() == NullCause.Kind.COLUMN
                ? statement
                        .database()
                        .catalog()
                        .table(cause.subject())
                        .map(Table::origin)
                        .orElse("")
                : "";
    }
}
