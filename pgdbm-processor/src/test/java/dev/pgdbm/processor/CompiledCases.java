package dev.pgdbm.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that compiles cases as a user would, with no server given, and writes down what the compiler said. */
final class CompiledCases {
    private CompiledCases() {}

    /** @param arguments where to write, options separated by blanks, names of cases */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        List<String> options = arguments[1].isEmpty() ? List.of() : List.of(arguments[1].split(" "));
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            Case one = new Case(Case.ROOT.resolve(name));
            Path output = Files.createDirectories(target.resolve(name));
            Compiled compiled = Compiled.of(one.sources(), one.resourceRoots(), output, options);
            Files.writeString(output.resolve("messages.txt"), one.messages(compiled));
        }
    }

    /** Runs it behind some words, such as those of unshare; what it printed. */
    static String run(List<String> prefix, Path target, String options, List<String> cases)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CompiledCases.class.getName()));
        command.addAll(List.of(target.toString(), options));
        command.addAll(cases);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : said + " exit " + process.exitValue();
    }

    /** What the compiler said of one. */
    static String messages(Path target, String name) throws IOException {
        return Files.readString(target.resolve(name).resolve("messages.txt"));
    }
}
