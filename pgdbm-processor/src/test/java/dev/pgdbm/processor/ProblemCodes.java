package dev.pgdbm.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The codes of problems as they stand in the production sources, each with the files that tell it. */
final class ProblemCodes {
    /** The first argument of whatever makes a problem; an example in a comment begins with a star and is none. */
    private static final Pattern MADE = Pattern.compile(
            "(?:Problem\\.(?:error|warning|note)|new (?:Template|Script|Migration)Problem|new SqlStateAdvice)\\(\\s*\"([^\"]+)\"");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(\\*|//).*");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/dev/pgdbm/processor"), Path.of("../pgdbm-core/src/main/java/dev/pgdbm"));

    private ProblemCodes() {}

    /** Files by code, each relative to the processor's or the core's root package. */
    static Map<String, Set<Path>> inSources() {
        Map<String, Set<Path>> codes = new TreeMap<>();
        SOURCES.forEach(root -> files(root).forEach(file -> {
            Matcher made = MADE.matcher(code(file));
            while (made.find()) {
                codes.computeIfAbsent(made.group(1), code -> new TreeSet<>()).add(root.relativize(file));
            }
        }));
        return codes;
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
