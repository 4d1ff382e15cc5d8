package dev.pgdbm.processor.model;

import dev.pgdbm.processor.model.Variant.Setting;
import dev.pgdbm.template.Segment;
import dev.pgdbm.template.SqlTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statements that a method can send, which are finitely many.
 *
 * @param checked those that PostgreSQL is asked about, the one with all blocks on first: every one of them up to 512; beyond
 *     that all on, all off, each alone, all pairs, and each block within those around it
 * @param possible how many there are
 */
public record Variants(List<Variant> checked, double possible) {
    private static final int ALL_OF_THEM = 512;

    public Variants {
        checked = List.copyOf(checked);
    }

    /** The statements of a method; just one if its template has no blocks. */
    public static Variants of(QueryMethod method) {
        List<String> names = method.template().conditions();
        double possible = Math.pow(2, names.size());
        Set<Set<String>> chosen = possible <= ALL_OF_THEM ? all(names) : some(names, method.template());
        return new Variants(
                chosen.stream().map(on -> variant(method, names, on)).toList(), possible);
    }

    /** Whether PostgreSQL is asked about every one of them. */
    public boolean isComplete() {
        return checked.size() >= possible;
    }

    private static Set<Set<String>> all(List<String> names) {
        Set<Set<String>> all = new LinkedHashSet<>();
        for (int mask = (1 << names.size()) - 1; mask >= 0; mask--) {
            int bits = mask;
            all.add(subset(names, i -> (bits & 1 << i) != 0));
        }
        return all;
    }

    private static Set<String> subset(List<String> names, Predicate<Integer> isOn) {
        Set<String> on = new LinkedHashSet<>();
        IntStream.range(0, names.size()).filter(isOn::test).forEach(i -> on.add(names.get(i)));
        return on;
    }

    private static Set<Set<String>> some(List<String> names, SqlTemplate template) {
        Set<Set<String>> some = new LinkedHashSet<>();
        some.add(new LinkedHashSet<>(names));
        paths(template.segments(), Set.of()).forEach(some::add);
        for (int i = names.size() - 1; i >= 0; i--) {
            for (int k = i; k < names.size(); k++) {
                some.add(new LinkedHashSet<>(List.of(names.get(i), names.get(k)).subList(i == k ? 1 : 0, 2)));
            }
        }
        some.add(Set.of());
        return some;
    }

    /** For each block, what is on around it; some are deeper than pairs reach. */
    private static Stream<Set<String>> paths(List<Segment> pieces, Set<String> around) {
        return pieces.stream()
                .filter(Segment.Block.class::isInstance)
                .map(Segment.Block.class::cast)
                .flatMap(block -> {
                    Set<String> inside = new LinkedHashSet<>(around);
                    inside.add(block.name());
                    return Stream.of(
                                    Stream.of(inside),
                                    paths(block.whenHolds(), inside),
                                    paths(block.otherwise(), around))
                            .flatMap(paths -> paths);
                });
    }

    private static Variant variant(QueryMethod method, List<String> names, Set<String> on) {
        if (names.isEmpty()) {
            return new Variant(method, List.of());
        }
        List<MethodParameter> parameters = new ArrayList<>();
        method.parameters()
                .forEach(parameter -> parameters.add(on.contains(parameter.name()) ? parameter.present() : parameter));
        return new Variant(
                method.with(parameters, method.template().variant(on::contains)),
                names.stream()
                        .map(name -> Setting.ofBlock(name, on.contains(name)))
                        .toList());
    }
}
