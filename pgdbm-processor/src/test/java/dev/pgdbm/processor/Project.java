package dev.pgdbm.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Files in a directory, and a way to compile some of them.
 *
 * @param root where the files are
 * @param output where classes go, and generated sources
 * @param compiler javac or Eclipse's
 * @param processors makes those that run, in this order
 * @param options apart from the class path
 * @param classPath what is there for the sources; those of the tests unless said otherwise
 */
record Project(
        Path root,
        Path output,
        JavaCompiler compiler,
        Supplier<List<Processor>> processors,
        List<String> options,
        List<Path> classPath) {
    static final String SHOP = """
            import dev.pgdbm.annotation.SchemaModule;

            @SchemaModule(name = "shop", migrations = "db/shop")
            public interface Shop {}
            """;
    private static final String TABLES = """
            CREATE TABLE <<tables.users>> (
                id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                email text NOT NULL UNIQUE
            );
            """;
    private static final List<Path> LIBRARIES = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(Path::of)
            .toList();

    /** Nothing but a directory; javac, the processor, the shared server; classes go to {@code target/classes}. */
    static Project in(Path root) {
        return new Project(
                root,
                root.resolve("target/classes"),
                ToolProvider.getSystemJavaCompiler(),
                () -> List.of(new PgdbmProcessor()),
                List.of("-Apgdbm.check=required", "-Apgdbm.check.url=" + CheckServer.url()),
                LIBRARIES);
    }

    /** One with the module Shop, whose table users has the columns id and email, in the layout of Maven. */
    static Project shop(Path root) {
        return in(root).with("src/main/java/Shop.java", SHOP).with("src/main/resources/db/shop/001_users.sql", TABLES);
    }

    /** The text of a DAO of Shop. */
    static String dao(String name, String members) {
        return """
                import dev.pgdbm.annotation.Dao;
                import dev.pgdbm.annotation.Query;
                import java.util.List;

                @Dao(Shop.class)
                public interface %s {
                    %s
                }
                """.formatted(name, members);
    }

    /** A DAO of Shop without mistakes. */
    static String goodDao(String name) {
        return dao(name, "@Query(\"SELECT email FROM <<tables.users>>\") List<String> emails();");
    }

    /** A DAO of Shop that names a column that is not there: line 7, column 31; in the SQL line 1, column 8. */
    static String badDao(String name) {
        return dao(name, "@Query(\"SELECT emial FROM <<tables.users>>\") List<String> emails();");
    }

    /** The same with a file written into it. */
    Project with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Project withOutput(String path) {
        return new Project(root, root.resolve(path), compiler, processors, options, classPath);
    }

    Project withCompiler(JavaCompiler other) {
        return new Project(root, output, other, processors, options, classPath);
    }

    Project withProcessors(Supplier<List<Processor>> others) {
        return new Project(root, output, compiler, others, options, classPath);
    }

    Project withOptions(String... more) {
        return new Project(root, output, compiler, processors, joined(options, more), classPath);
    }

    /** The same without the shared server, and without any option but these. */
    Project withOnly(String... those) {
        return new Project(root, output, compiler, processors, List.of(those), classPath);
    }

    /** The same with more in front of the class path. */
    Project withClassPath(Path... more) {
        List<Path> all = Stream.concat(Stream.of(more), classPath.stream()).toList();
        return new Project(root, output, compiler, processors, options, all);
    }

    /** The same with those libraries only whose path contains one of the names. */
    Project withLibraries(List<String> names) {
        List<Path> some = classPath.stream()
                .filter(path -> names.stream().anyMatch(path.toString()::contains))
                .toList();
        return new Project(root, output, compiler, processors, options, some);
    }

    /** The class path as compilers want it. */
    String path() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Compiles all sources that have been written. */
    Compiled compileAll() {
        return compile(javaFiles());
    }

    /** Compiles some of the sources, by the names of their files. */
    Compiled compile(String... names) {
        return compile(javaFiles().stream()
                .filter(file -> List.of(names).contains(file.getFileName().toString()))
                .toList());
    }

    private Compiled compile(List<Path> files) {
        try {
            Files.createDirectories(output);
            return Compiled.of(compiler, processors.get(), files, output, joined(options, "-classpath", path()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(output))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> joined(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
