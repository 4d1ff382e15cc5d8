package dev.pgdbm.processor;

import dev.pgdbm.name.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options that javac passes as {@code -Apgdbm.…=…}.
 *
 * @param checkUrl a server to check against instead of the embedded one
 * @param resources where migrations are, instead of looking for them
 * @param verbose whether to say what was done in which time
 */
record ProcessorOptions(Optional<String> checkUrl, Optional<String> resources, boolean verbose) {
    private static final String CHECK_URL = "pgdbm.check.url";
    private static final String RESOURCES = "pgdbm.resources";
    private static final String VERBOSE = "pgdbm.verbose";

    /** The names of all options. */
    static final List<String> NAMES = List.of(CHECK_URL, RESOURCES, VERBOSE);

    static ProcessorOptions of(Map<String, String> options) {
        return new ProcessorOptions(
                Optional.ofNullable(options.get(CHECK_URL)),
                Optional.ofNullable(options.get(RESOURCES)),
                Boolean.parseBoolean(options.get(VERBOSE)));
    }

    /** Complaints about options that begin like ours and are none. */
    static List<String> unknown(Map<String, String> options) {
        return options.keySet().stream()
                .filter(name -> name.startsWith("pgdbm.") && !NAMES.contains(name))
                .sorted()
                .map(ProcessorOptions::unknown)
                .toList();
    }

    private static String unknown(String name) {
        String help = Spelling.nearest(name, NAMES)
                .map("did you mean -A%s?"::formatted)
                .orElse("there are " + String.join(", ", NAMES));
        return "there is no option -A%s; %s".formatted(name, help);
    }
}
