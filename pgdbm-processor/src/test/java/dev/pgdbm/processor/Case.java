package dev.pgdbm.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory whose name is a claim: sources, migrations of its own if it needs any, and what the compiler should say or write.
 *
 * <p>{@code Shop.java} and {@code db/shop} of the directory above all cases serve where a case has none of its own.
 */
record Case(Path directory) {
    static final Path ROOT = Path.of("src/test/cases");

    /** All of them: {@code cases/<code or feature>/<claim>/}. */
    static List<Case> all() {
        try (Stream<Path> directories = Files.walk(ROOT, 2)) {
            return directories
                    .filter(Files::isDirectory)
                    .filter(directory -> ROOT.relativize(directory).getNameCount() == 2)
                    .filter(directory -> !directory.startsWith(ROOT.resolve("db")))
                    .sorted()
                    .map(Case::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code unknown-column/a-typo-is-shown-with-the-name-that-was-meant}. */
    String name() {
        return ROOT.relativize(directory).toString();
    }

    /** The code or feature that it is about. */
    String subject() {
        return directory.getParent().getFileName().toString();
    }

    List<Path> sources() {
        List<Path> own = files(directory, ".java");
        boolean hasModule = own.stream().anyMatch(file -> file.endsWith("Shop.java"));
        return hasModule
                ? own
                : Stream.concat(own.stream(), Stream.of(ROOT.resolve("Shop.java")))
                        .toList();
    }

    /** Where migrations are looked for: in the case first. */
    List<Path> resourceRoots() {
        return List.of(directory.toAbsolutePath(), ROOT.toAbsolutePath());
    }

    /** What the compiler said, without the names of directories. */
    String messages(Compiled compiled) {
        return compiled.messages()
                .replace(directory.toAbsolutePath() + "/", "")
                .replace(ROOT.toAbsolutePath().toString(), "cases");
    }

    Path expectedMessages() {
        return directory.resolve("expected.txt");
    }

    /** The generated sources whose text is pinned. */
    List<Path> expectedSources() {
        Path expected = directory.resolve("expected");
        return Files.isDirectory(expected) ? files(expected, ".java") : List.of();
    }

    private static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
