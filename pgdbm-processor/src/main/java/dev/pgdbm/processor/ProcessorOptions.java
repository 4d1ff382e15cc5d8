package dev.pgdbm.processor;

import dev.pgdbm.name.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options that javac passes as {@code -Apgdbm.…=…}.
 *
 * @param check how statements are checked
 * @param checkUrl a server to check against instead of the embedded one
 * @param lenient whether a nullable column may go, with a warning, into a reference of which nothing says that it is not null
 * @param postgres the major version to check against
 * @param report a directory for the report; empty for none
 * @param resources where migrations are, instead of looking for them
 * @param verbose whether to say what was done in which time
 */
record ProcessorOptions(
        CheckMode check,
        Optional<String> checkUrl,
        boolean lenient,
        Optional<String> postgres,
        Optional<String> report,
        Optional<String> resources,
        boolean verbose) {
    private static final String CHECK = "pgdbm.check";
    private static final String CHECK_URL = "pgdbm.check.url";
    private static final String NULLNESS = "pgdbm.nullness";
    private static final String POSTGRES = "pgdbm.postgres";
    private static final String REPORT = "pgdbm.report";
    private static final String RESOURCES = "pgdbm.resources";
    private static final String VERBOSE = "pgdbm.verbose";

    /** The values of the options that have few. */
    private static final Map<String, List<String>> VALUES =
            Map.of(CHECK, List.of("auto", "required", "off"), NULLNESS, List.of("strict", "lenient"));

    /** The names of all options. */
    static final List<String> NAMES = List.of(CHECK, CHECK_URL, NULLNESS, POSTGRES, REPORT, RESOURCES, VERBOSE);

    static ProcessorOptions of(Map<String, String> options) {
        return new ProcessorOptions(
                CheckMode.valueOf(value(options, CHECK).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(options.get(CHECK_URL)),
                value(options, NULLNESS).equals("lenient"),
                Optional.ofNullable(options.get(POSTGRES)),
                Optional.ofNullable(options.get(REPORT)),
                Optional.ofNullable(options.get(RESOURCES)),
                Boolean.parseBoolean(options.get(VERBOSE)));
    }

    /** Whether what earlier compilations were told is good enough; plans are not among it. */
    boolean remembers() {
        return check == CheckMode.AUTO && report.isEmpty();
    }

    /** Complaints about options that begin like ours and are none, or have a value that is none. */
    static List<String> unknown(Map<String, String> options) {
        Stream<String> names = options.keySet().stream()
                .filter(name -> name.startsWith("pgdbm.") && !NAMES.contains(name))
                .sorted()
                .map(ProcessorOptions::unknown);
        Stream<String> values = VALUES.keySet().stream()
                .filter(name -> options.containsKey(name) && !values(name).contains(options.get(name)))
                .sorted()
                .map(name -> "-A%s is one of %s, not \"%s\"; it is taken for %s"
                        .formatted(name, String.join(", ", values(name)), options.get(name), value(options, name)));
        return Stream.concat(names, values).toList();
    }

    /** The first is what it is without the option. */
    private static String value(Map<String, String> options, String name) {
        List<String> all = values(name);
        return Optional.ofNullable(options.get(name)).filter(all::contains).orElse(all.get(0));
    }

    private static List<String> values(String name) {
        return VALUES.getOrDefault(name, List.of());
    }

    private static String unknown(String name) {
        String help = Spelling.nearest(name, NAMES)
                .map("did you mean -A%s?"::formatted)
                .orElse("there are " + String.join(", ", NAMES));
        return "there is no option -A%s; %s".formatted(name, help);
    }
}
