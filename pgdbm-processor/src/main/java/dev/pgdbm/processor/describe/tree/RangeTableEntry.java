package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that columns come from: {@code RangeTblEntry}.
 *
 * @param name its alias, or the name of the relation
 * @param aliased whether the statement gives it that name
 * @param columns the names of its columns
 * @param fromClause whether FROM has it
 */
public record RangeTableEntry(
        String name, boolean aliased, List<String> columns, boolean lateral, boolean fromClause, Source source) {
    public RangeTableEntry {
        columns = List.copyOf(columns);
    }

    /** The name of a column, from 1; empty for system columns and the whole row. */
    public Optional<String> column(int number) {
        return number >= 1 && number <= columns.size() ? Optional.of(columns.get(number - 1)) : Optional.empty();
    }

    /** What it is. */
    public sealed interface Source {}

    /**
     * A table, foreign table or materialized view.
     *
     * @param kind {@code pg_class.relkind}
     * @param inherited whether rows of its children and partitions are meant too
     * @param sampled whether TABLESAMPLE leaves rows out
     */
    public record Relation(int oid, char kind, boolean inherited, boolean sampled) implements Source {}

    /**
     * A sub-query.
     *
     * @param view the OID of the view that it is the definition of; 0 if it is none, or if the version does not say
     */
    public record SubQuery(Query query, int view) implements Source {}

    /**
     * A join.
     *
     * @param merged how many of its columns, the first, are those of USING
     * @param columns what its columns stand for
     */
    public record Joined(JoinKind kind, int merged, List<Expression> columns) implements Source {
        public Joined {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Functions, side by side if there are several.
     *
     * @param ordinality whether a last column counts the rows
     */
    public record Functions(List<FunctionCall> functions, boolean ordinality) implements Source {
        public Functions {
            functions = List.copyOf(functions);
        }
    }

    /** A function in FROM, and the number of columns that it gives. */
    public record FunctionCall(Expression call, int columns) {}

    /** VALUES with several rows; a single row is a plain list of targets. */
    public record Values(List<List<Expression>> rows) implements Source {
        public Values {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A reference to a common table.
     *
     * @param levelsUp to the query that defines it
     * @param self whether this is the reference of a recursive one to itself
     */
    public record CommonTableReference(String name, int levelsUp, boolean self) implements Source {}

    /** What GROUP BY groups by, from version 18. */
    public record Grouped(List<Expression> expressions) implements Source {
        public Grouped {
            expressions = List.copyOf(expressions);
        }
    }

    /** {@code JSON_TABLE} or {@code XMLTABLE}, an empty FROM, a transition table. */
    public record Other(int kind) implements Source {}

    /** The relation that it is, or null. */
    public @Nullable Relation relation() {
        return source instanceof Relation relation ? relation : null;
    }
}
