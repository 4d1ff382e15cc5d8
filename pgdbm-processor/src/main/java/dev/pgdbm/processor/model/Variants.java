package dev.pgdbm.processor.model;

import dev.pgdbm.processor.model.Switch.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The statements that a method can send, which are finitely many.
 *
 * @param checked those that PostgreSQL is asked about, the one with all blocks on first: every one of them up to 512; beyond
 *     that all on, all off, each alone, all pairs, and each block within those around it
 * @param possible how many there are, taking of a choice of several constants each alone and one pair
 */
public record Variants(List<Variant> checked, double possible) {
    private static final int ALL_OF_THEM = 512;

    public Variants {
        checked = List.copyOf(checked);
    }

    /** The statements of a method; just one if its template has neither blocks nor choices. */
    public static Variants of(QueryMethod method) {
        List<Switch> switches = Switch.of(method);
        double possible = switches.stream()
                .mapToDouble(one -> one.levels().size())
                .reduce(1, (product, levels) -> product * levels);
        VariantSelection selection = new VariantSelection(switches, method.template());
        List<List<Integer>> chosen = possible <= ALL_OF_THEM ? selection.all() : selection.some();
        return new Variants(
                chosen.stream().map(levels -> variant(method, switches, levels)).toList(), possible);
    }

    /** Whether PostgreSQL is asked about every one of them. */
    public boolean isComplete() {
        return checked.size() >= possible;
    }

    private static Variant variant(QueryMethod method, List<Switch> switches, List<Integer> levels) {
        if (switches.isEmpty()) {
            return new Variant(method, List.of());
        }
        Set<String> on = new HashSet<>();
        Map<String, String> sql = new HashMap<>();
        List<Variant.Setting> settings = new ArrayList<>();
        IntStream.range(0, levels.size()).forEach(i -> {
            Switch one = switches.get(i);
            Level level = one.levels().get(levels.get(i));
            settings.add(level.setting());
            level.sql().ifPresent(text -> sql.put(one.name(), text));
            if (one.isBlock() && levels.get(i) == VariantSelection.ON) {
                on.add(one.name());
            }
        });
        return new Variant(
                method.where(on).with(method.template().variant(on::contains).choosing(sql)), settings);
    }
}
