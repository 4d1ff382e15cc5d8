package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * The enum of a parameter that {@code <<choice.x>>} names.
 *
 * @param type the enum
 * @param several whether the parameter is a List of its constants
 */
public record Choice(JavaType type, boolean several, List<Constant> constants) {
    public Choice {
        constants = List.copyOf(constants);
    }

    /** The SQL of all constants that have some; an error is told of the others. */
    public List<String> sql() {
        return constants.stream().flatMap(constant -> constant.sql().stream()).toList();
    }

    /**
     * An enum constant.
     *
     * @param sql that of its {@code @Sql}
     */
    public record Constant(String name, Optional<String> sql, SourceRef source) {}
}
