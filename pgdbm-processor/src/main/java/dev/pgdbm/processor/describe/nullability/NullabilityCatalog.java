package dev.pgdbm.processor.describe.nullability;

import java.util.List;
import java.util.Optional;

/** What a database declares about NULL; OIDs in, facts out, and nothing for what does not exist. */
public interface NullabilityCatalog {
    /**
     * A column of a relation, from 1.
     *
     * @param inherited whether rows of children and partitions are meant too
     */
    Optional<Column> column(int relation, int column, boolean inherited);

    /** The name of a relation. */
    Optional<String> relation(int relation);

    /** A function or aggregate. */
    Optional<Routine> function(int function);

    /** The function of an operator, by the operator's name. */
    Optional<Routine> operator(int operator);

    /** Whether a type is a domain that does not take NULL. */
    boolean isNotNullDomain(int type);

    /**
     * A column as declared.
     *
     * @param weakness why it may hold NULL, as it goes on after its name: {@code is declared without NOT NULL}; empty if it may not
     */
    record Column(String relation, String name, String weakness) {}

    /**
     * A function, or the function of an operator.
     *
     * @param name of the function or operator
     * @param builtIn whether it is one of PostgreSQL's own
     * @param strict whether it is not even called, and gives NULL, if an argument is NULL
     * @param arguments its argument types, as in {@code pg_type.typname}
     */
    record Routine(String name, boolean builtIn, boolean strict, List<String> arguments) {
        public Routine {
            arguments = List.copyOf(arguments);
        }
    }
}
