package dev.pgdbm.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What javac made of sources with the processor on.
 *
 * @param output the directory with classes and generated sources
 */
record Compiled(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {

    /** Compiles files with {@code -Xlint:all -Werror} and the shared server. */
    static Compiled of(Collection<Path> sources, List<Path> resourceRoots, Path output) {
        return of(sources, resourceRoots, output, List.of("-Apgdbm.check.url=" + CheckServer.url()));
    }

    /** The same with other options about the server. */
    static Compiled of(Collection<Path> sources, List<Path> resourceRoots, Path output, List<String> server) {
        String roots = resourceRoots.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        return of(
                ToolProvider.getSystemJavaCompiler(),
                List.of(new PgdbmProcessor()),
                sources,
                output,
                Stream.concat(
                                Stream.of(
                                        "-Xlint:all,-processing,-classfile",
                                        "-Werror",
                                        "-Apgdbm.check=required",
                                        "-Apgdbm.resources=" + roots),
                                server.stream())
                        .toList());
    }

    /** Compiles files with a compiler, these processors and options. */
    static Compiled of(
            JavaCompiler compiler,
            List<Processor> processors,
            Collection<Path> sources,
            Path output,
            List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(), files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            task.call();
            return new Compiled(diagnostics.getDiagnostics(), output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All messages as javac would print them, without its own excerpt of the source. */
    String messages() {
        return diagnostics.stream().map(Compiled::message).collect(Collectors.joining());
    }

    boolean failed() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
    }

    /** The errors, each as its whole message. */
    List<String> errors() {
        return messages(Diagnostic.Kind.ERROR);
    }

    /** The messages of a kind. */
    List<String> messages(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    boolean has(String file) {
        return Files.exists(output.resolve(file));
    }

    /** The generated sources by file name. */
    String generated(String file) {
        try (Stream<Path> files = Files.walk(output)) {
            List<Path> found =
                    new ArrayList<>(files.filter(path -> path.endsWith(file)).toList());
            return found.isEmpty() ? "" : Files.readString(found.get(0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind().name().toLowerCase(Locale.ROOT);
        String place = diagnostic.getSource() == null
                ? ""
                : "%s:%d: "
                        .formatted(Path.of(diagnostic.getSource().getName()).getFileName(), diagnostic.getLineNumber());
        return "%s%s: %s%n%n".formatted(place, kind, diagnostic.getMessage(Locale.ROOT));
    }
}
