package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Variant;
import dev.pgdbm.processor.model.Variant.Setting;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with the variants of a statement, each told once and with the blocks that it takes. */
final class VariantProblems {
    /** So many can be named one by one. */
    private static final int FEW = 2;

    private final List<Variant> variants;
    private final Map<Key, List<Variant>> failing = new LinkedHashMap<>();
    private final Map<Key, Problem> problems = new LinkedHashMap<>();

    /** @param variants all of them */
    VariantProblems(List<Variant> variants) {
        this.variants = variants;
    }

    void add(Variant variant, List<Problem> found) {
        for (Problem problem : found) {
            Key key = new Key(problem.code(), problem.location(), problem.message());
            problems.putIfAbsent(key, problem);
            List<Variant> with = failing.computeIfAbsent(key, unused -> new ArrayList<>());
            if (!with.contains(variant)) {
                with.add(variant);
            }
        }
    }

    List<Problem> told() {
        return problems.entrySet().stream()
                .map(entry -> told(entry.getValue(), failing.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Problem told(Problem problem, List<Variant> with) {
        return with.size() == variants.size() ? problem : problem.note("so it is when " + named(variants, with));
    }

    /** What some of the variants have in common and the others have not, or else one of them. */
    static String named(List<Variant> variants, List<Variant> some) {
        List<Setting> common = new ArrayList<>(some.get(0).settings());
        some.forEach(variant -> common.retainAll(variant.settings()));
        long others = variants.stream()
                .filter(variant -> variant.settings().containsAll(common))
                .count();
        boolean exact = !common.isEmpty() && others == some.size();
        return exact
                        && (common.size() <= FEW
                                || common.size() < some.get(0).settings().size())
                ? Setting.described(common)
                : some.stream()
                        .min(Comparator.comparingLong(Variant::countOfOn))
                        .orElseThrow()
                        .described();
    }

    private record Key(String code, Location location, String message) {}
}
