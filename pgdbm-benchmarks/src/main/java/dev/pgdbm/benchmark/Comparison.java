package dev.pgdbm.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * An operation measured both ways.
 *
 * @param name of the operation and what it ran on
 */
record Comparison(String name, Measured generated, Measured byHand) {
    private static final String GENERATED = "Generated";
    private static final String BY_HAND = "ByHand";

    /** Nanoseconds and allocated bytes of a call. */
    record Measured(double nanos, double error, double bytes) {
        private static Measured of(RunResult result) {
            @Nullable Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            return new Measured(
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreError(),
                    allocated == null ? Double.NaN : allocated.getScore());
        }
    }

    /** One line for each operation. */
    static String table(Collection<RunResult> results) {
        Map<String, Measured> measured = new TreeMap<>();
        results.forEach(result -> measured.put(name(result), Measured.of(result)));
        String header = "%-28s %14s %22s %7s %12s %12s"
                .formatted("", "by hand, ns", "generated, ns", "ratio", "by hand, B", "generated, B");
        return measured.keySet().stream()
                .filter(name -> name.contains(BY_HAND))
                .map(name -> of(name, measured).line())
                .collect(Collectors.joining("\n", header + "\n", ""));
    }

    private static Comparison of(String byHand, Map<String, Measured> measured) {
        String generated = byHand.replace(BY_HAND, GENERATED);
        return new Comparison(
                byHand.replace(BY_HAND, ""),
                Objects.requireNonNull(measured.get(generated), generated),
                Objects.requireNonNull(measured.get(byHand), byHand));
    }

    private static String name(RunResult result) {
        String method = result.getParams().getBenchmark();
        return result.getParams().getParam("driver") + " " + method.substring(method.lastIndexOf('.') + 1);
    }

    private String line() {
        return "%-28s %14.0f %14.0f ± %5.0f %7.2f %12.0f %12.0f"
                .formatted(
                        name,
                        byHand.nanos,
                        generated.nanos,
                        generated.error,
                        generated.nanos / byHand.nanos,
                        byHand.bytes,
                        generated.bytes);
    }
}
