package dev.pgdbm.processor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long 1,000 statements take in a fresh javac: with nothing prepared, with the engine prepared, all known from before, and
 * with {@code -Apgdbm.check=off}, which is generation alone.
 *
 * <p>{@code mvn -pl pgdbm-processor -am test -Dbench -Dtest=ThousandStatementsBenchmark -Dsurefire.failIfNoSpecifiedTests=false}
 */
@EnabledIfSystemProperty(named = "bench", matches = ".*")
class ThousandStatementsBenchmark {
    private static final int DAOS = 20;
    private static final int METHODS = 50;
    private static final int RUNS = 7;
    private static final Pattern SECONDS = Pattern.compile("DAOs in ([0-9.]+) s");

    @TempDir
    private Path root;

    @Test
    void inAFreshCompiler() throws IOException {
        writeProject();
        Path cache = root.resolve("cache");
        List<Run> cold = List.of(run(cache));
        List<Run> warm = runs(() -> {
            delete(cache.resolve("descriptions"));
            return run(cache);
        });
        run(cache);
        List<Run> known = runs(() -> run(cache));
        List<Run> off = runs(() -> run(cache, "-Apgdbm.check=off"));

        System.out.printf("%-10s %12s %12s%n", "", "processor", "javac");
        Map.of("1 cold", cold, "2 warm", warm, "3 known", known, "4 off", off).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> System.out.printf(
                        "%-10s %9.0f ms %9.0f ms%n",
                        entry.getKey(),
                        median(entry.getValue().stream().map(Run::processor).toList()),
                        median(entry.getValue().stream().map(Run::javac).toList())));
        assertThat(known).allSatisfy(run -> assertThat(run.said()).contains("all known from before"));
    }

    private static List<Run> runs(Supplier one) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(one.run());
        }
        return runs;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Run run(Path cache, String... options) throws IOException {
        Path output = root.resolve("classes");
        delete(output);
        Files.createDirectories(output);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-proc:only",
                "-processor",
                "dev.pgdbm.processor.PgdbmProcessor",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                output.toString(),
                "-Apgdbm.verbose=true",
                "-Apgdbm.resources=" + root));
        command.addAll(List.of(options));
        sources().forEach(command::add);
        ProcessBuilder javac = new ProcessBuilder(command).redirectErrorStream(true);
        javac.environment().put("PGDBM_CACHE", cache.toString());
        long begin = System.nanoTime();
        Process process = javac.start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes());
        }
        double millis = (System.nanoTime() - begin) / 1e6;
        Matcher seconds = SECONDS.matcher(said);
        assertThat(seconds.find()).as(said).isTrue();
        return new Run(1e3 * Double.parseDouble(seconds.group(1)), millis, said);
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .toList();
        }
    }

    private void writeProject() throws IOException {
        Files.createDirectories(root.resolve("db"));
        for (int i = 0; i < DAOS; i++) {
            Files.writeString(root.resolve("db/%03d_t%d.sql".formatted(i + 1, i)), """
                    CREATE TABLE <<tables.t%d>> (
                        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                        email text NOT NULL UNIQUE, name text, amount numeric NOT NULL, at timestamptz NOT NULL
                    );
                    """.formatted(i));
            Files.writeString(root.resolve("Dao%d.java".formatted(i)), dao(i));
        }
        Files.writeString(root.resolve("Shop.java"), """
                import dev.pgdbm.annotation.SchemaModule;
                @SchemaModule(name = "shop", migrations = "db")
                public interface Shop {}
                """);
    }

    private static String dao(int number) {
        String methods = IntStream.range(0, METHODS)
                .mapToObj(i -> """
                            @Query(\"""
                                    SELECT t.id, t.email, t.name, t.amount, t.at, o.email AS other
                                      FROM <<tables.t%d>> t LEFT JOIN <<tables.t%d>> o ON o.id = t.id + %d
                                     WHERE t.id > :id AND t.email LIKE :pattern
                                     ORDER BY t.at, t.id
                                    \""")
                            List<Line> find%d(long id, String pattern);
                        """.formatted(number, (number + 1) % DAOS, i, i))
                .collect(Collectors.joining("\n"));
        return """
                import dev.pgdbm.annotation.*;
                import java.util.List;
                import org.jspecify.annotations.Nullable;
                @Dao(Shop.class)
                public interface Dao%d {
                    record Line(
                            long id, String email, @Nullable String name, java.math.BigDecimal amount, java.time.Instant at,
                            @Nullable String other) {}

                %s
                }
                """.formatted(number, methods);
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.exists(directory) ? Files.walk(directory) : Stream.empty()) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Run(double processor, double javac, String said) {}

    private interface Supplier {
        Run run() throws IOException;
    }
}
