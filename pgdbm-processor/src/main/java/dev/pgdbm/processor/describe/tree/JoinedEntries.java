package dev.pgdbm.processor.describe.tree;

import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.FromItem.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which entries of a range table are on which side of each join. */
public final class JoinedEntries {
    private final Map<Integer, Sides> joins = new HashMap<>();

    private JoinedEntries() {}

    /**
     * The two sides of a join.
     *
     * @param left numbers of entries, those of joins included
     */
    public record Sides(Join join, Set<Integer> left, Set<Integer> right) {}

    /** Those of the joins in a FROM. */
    public static JoinedEntries of(FromList from) {
        JoinedEntries joins = new JoinedEntries();
        joins.entries(from);
        return joins;
    }

    /** The join of that number. */
    public Optional<Sides> join(int number) {
        return Optional.ofNullable(joins.get(number));
    }

    /** The numbers of the joins that an entry is in, and of which it is on a side that can be all NULL. */
    public Set<Integer> nulling(int entry) {
        Set<Integer> numbers = new HashSet<>();
        joins.forEach((number, sides) -> {
            boolean nulled = (sides.left().contains(entry)
                            && sides.join().kind().nullsLeft())
                    || (sides.right().contains(entry) && sides.join().kind().nullsRight());
            if (nulled) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    /** All entries below an item, itself included. */
    public static Set<Integer> below(FromItem item) {
        return new JoinedEntries().entries(item);
    }

    private Set<Integer> entries(FromItem item) {
        Set<Integer> entries = new HashSet<>();
        if (item instanceof Reference reference) {
            entries.add(reference.entry());
        } else if (item instanceof FromList list) {
            list.items().forEach(member -> entries.addAll(entries(member)));
        } else if (item instanceof Join join) {
            Sides sides = new Sides(join, entries(join.left()), entries(join.right()));
            joins.put(join.entry(), sides);
            entries.add(join.entry());
            entries.addAll(sides.left());
            entries.addAll(sides.right());
        }
        return entries;
    }
}
