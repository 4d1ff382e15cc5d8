package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.CheckServer;
import dev.pgdbm.processor.PgdbmProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The implementations that the processor makes of DAOs among the tests, put beside them as if compiled together. */
final class Implementations {
    private Implementations() {}

    /** Compiles the file of a DAO with the processor, and defines what was generated from it in the class loader of the DAO. */
    static void define(Class<?> dao, Path output) {
        Path source =
                Path.of("src/test/java", dao.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
        assertThat(compile(source, output)).isEmpty();
        String implementation = dao.getName().replace('$', '_').replaceFirst(".*\\.", "") + "Impl";
        if (isDefined(dao.getPackageName() + "." + implementation)) {
            return;
        }
        Path folder = output.resolve(dao.getPackageName().replace('.', '/'));
        try (DirectoryStream<Path> classes = Files.newDirectoryStream(folder, implementation + "{,$*}.class")) {
            // Those inside come first by name: to verify the class itself, the JVM wants to know what they extend.
            SortedSet<Path> sorted = new TreeSet<>();
            classes.forEach(sorted::add);
            for (Path one : sorted) {
                MethodHandles.privateLookupIn(dao, MethodHandles.lookup()).defineClass(Files.readAllBytes(one));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Whether another test needed it before. */
    private static boolean isDefined(String implementation) {
        try {
            Class.forName(implementation, false, Implementations.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException notYet) {
            return false;
        }
    }

    /** What the compiler says of a file and of what is generated from it. */
    static List<String> compile(Path source, Path output) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        List<String> options = List.of(
                "-Xlint:all,-processing,-path",
                "-Werror",
                "-parameters",
                "-Apgdbm.check.url=" + CheckServer.url(),
                "-d",
                output.toString());
        JavaCompiler.CompilationTask task =
                javac.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source));
        task.setProcessors(List.of(new PgdbmProcessor()));
        task.call();
        return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
    }
}
