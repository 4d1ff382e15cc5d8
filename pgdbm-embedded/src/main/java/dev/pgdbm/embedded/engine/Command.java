package dev.pgdbm.embedded.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A program to run, with its arguments.
 *
 * @param words the program and its arguments
 * @param environment of the new process
 */
public record Command(List<String> words, Map<String, String> environment) {
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /**
     * What became of a command.
     *
     * @param exit its exit code, 0 for success
     * @param said what it wrote, in one line
     */
    record Outcome(int exit, String said) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    /** A process that will have this environment and nothing that means something to PostgreSQL. */
    public ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.clear();
        variables.putAll(environment);
        variables.keySet().removeIf(name -> name.startsWith("PG"));
        variables.put("LC_ALL", "C");
        // Without it initdb searches all time zones for the one of the machine.
        variables.put("TZ", "UTC");
        return builder;
    }

    /** Runs it in a directory and waits; what it says goes through a file there, so that it cannot block. */
    Outcome runIn(Path directory) throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        try {
            Process process = builder()
                    .directory(directory.toFile())
                    .redirectOutput(output.toFile())
                    .start();
            return outcome(process, output);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private Outcome outcome(Process process, Path output) throws IOException, InterruptedException {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Fault.hangs(words.get(0), TIMEOUT);
            }
            return new Outcome(process.exitValue(), inOneLine(Files.readString(output, StandardCharsets.ISO_8859_1)));
        } finally {
            process.destroyForcibly();
        }
    }

    /** The last lines of a text, for a message of one line. */
    public static String inOneLine(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        String last = lines.stream()
                .skip(Math.max(0, lines.size() - 6))
                .map(String::strip)
                .collect(Collectors.joining(" | "));
        return last.isEmpty() ? "(nothing)" : last;
    }
}
