package dev.pgdbm.benchmark;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs everything and prints one table.
 *
 * <pre>{@code mvn -q -Pbenchmarks -Dquick -DskipTests -pl pgdbm-benchmarks -am compile exec:exec}</pre>
 */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Measures.
     *
     * @param arguments a regular expression for the names of operations; all without one
     */
    public static void main(String[] arguments) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Operations.class.getSimpleName() + "." + (arguments.length == 0 ? "" : arguments[0]))
                .addProfiler(GCProfiler.class)
                .forks(2)
                .warmupIterations(3)
                .warmupTime(new TimeValue(1, TimeUnit.SECONDS))
                .measurementIterations(5)
                .measurementTime(new TimeValue(1, TimeUnit.SECONDS));
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println(Comparison.table(results));
    }
}
