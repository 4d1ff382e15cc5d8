package dev.pgdbm.processor.model;

import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which variants PostgreSQL is asked about, each as the level of every switch. */
final class VariantSelection {
    static final int ON = 0;
    private static final int OFF = 1;

    private final List<Switch> switches;
    private final SqlTemplate template;
    private final Set<List<Integer>> selected = new LinkedHashSet<>();

    VariantSelection(List<Switch> switches, SqlTemplate template) {
        this.switches = switches;
        this.template = template;
    }

    /** Every one, that with all blocks on first. */
    List<List<Integer>> all() {
        List<List<Integer>> all = List.of(List.of());
        for (Switch one : switches) {
            List<List<Integer>> longer = new ArrayList<>();
            all.forEach(levels -> {
                for (int level = 0; level < one.levels().size(); level++) {
                    List<Integer> more = new ArrayList<>(levels);
                    more.add(level);
                    longer.add(more);
                }
            });
            all = longer;
        }
        return all;
    }

    /** Those in which every two levels meet; and for each block what is on around it, deeper than pairs reach. */
    List<List<Integer>> some() {
        selected.add(Collections.nCopies(switches.size(), 0));
        paths(template.segments(), base());
        for (int first = switches.size() - 1; first >= 0; first--) {
            for (int second = first; second < switches.size(); second++) {
                pairs(first, second);
            }
        }
        selected.add(base());
        return List.copyOf(selected);
    }

    /** All blocks off, all choices their first constant. */
    private List<Integer> base() {
        return switches.stream().map(one -> one.isBlock() ? OFF : 0).toList();
    }

    private void pairs(int first, int second) {
        for (int one = 0; one < switches.get(first).levels().size(); one++) {
            for (int other = 0; other < switches.get(second).levels().size(); other++) {
                selected.add(with(with(base(), first, one), second, other));
            }
        }
    }

    private void paths(List<Segment> pieces, List<Integer> around) {
        for (Segment piece : pieces) {
            if (piece instanceof Segment.Block block) {
                List<Integer> inside = with(around, position(block.name()), ON);
                selected.add(inside);
                paths(block.whenHolds(), inside);
                paths(block.otherwise(), around);
            }
        }
    }

    private int position(String condition) {
        return template.conditions().indexOf(condition);
    }

    private static List<Integer> with(List<Integer> levels, int position, int level) {
        List<Integer> changed = new ArrayList<>(levels);
        changed.set(position, level);
        return changed;
    }
}
