package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Set;

/**
 * The OIDs of everything that a tree mentions, at any depth and in any of its fields.
 *
 * @param types of values, wherever a value is made
 */
public record Mentions(
        List<MentionedRelation> relations, Set<Integer> functions, Set<Integer> operators, Set<Integer> types) {
    public Mentions {
        relations = List.copyOf(relations);
        functions = Set.copyOf(functions);
        operators = Set.copyOf(operators);
        types = Set.copyOf(types);
    }

    /**
     * An occurrence of a relation.
     *
     * @param use what is done with it
     * @param named whether the statement names it, rather than the definition of a view
     * @param inherited whether rows of its children and partitions are meant too
     */
    public record MentionedRelation(int oid, Use use, boolean named, boolean inherited) {}

    /** What is done with a relation. */
    public enum Use {
        READ,
        WRITTEN,
        READ_AND_WRITTEN,
        /** A sequence that a default takes from, a constant {@code 'users'::regclass}. */
        OTHER
    }
}
