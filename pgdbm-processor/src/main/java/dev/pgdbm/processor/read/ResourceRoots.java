package dev.pgdbm.processor.read;

import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.migration.MigrationSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The directories in which the resources of a class may lie.
 *
 * <p>In this order: what the option says; around the class's source file, where Gradle and IDEs have them
 * ({@code src/main/java} → {@code src/main/resources}); the class output, where Maven has copied them before it compiles; the
 * class path, for a class that is compiled already. The Filer is asked last, because Gradle takes reading through it for a
 * reason to compile everything.
 */
public final class ResourceRoots {
    private static final int DEEPEST_OUTPUT = 5;

    private final Optional<String> option;
    private final SourcePaths sourcePaths;
    private final Elements elements;
    private final CompilerFiles files;

    private ResourceRoots(Optional<String> option, ProcessingEnvironment environment) {
        this.option = option;
        this.sourcePaths = new SourcePaths(environment);
        this.elements = environment.getElementUtils();
        this.files = new CompilerFiles(environment.getFiler());
    }

    /**
     * Those of a compilation.
     *
     * @param option directories, separated as in a class path; relative ones are looked for from the source file upwards
     */
    public static ResourceRoots in(ProcessingEnvironment environment, Optional<String> option) {
        return new ResourceRoots(option, environment);
    }

    /** The directories for a class of that name, whether or not they exist; lazy, so that the Filer is asked last. */
    Stream<Path> of(String className) {
        Optional<TypeElement> type = Optional.ofNullable(elements.getTypeElement(className));
        Optional<Path> sourceRoot = type.flatMap(this::sourceRoot);
        if (option.isPresent()) {
            return given(option.get(), sourceRoot);
        }
        return Stream.<Supplier<Stream<Path>>>of(
                        () -> sourceRoot.stream().flatMap(ResourceRoots::aroundSources),
                        () -> classRoot(type).stream().flatMap(ResourceRoots::aroundOutput),
                        () -> files.classOutput().stream().flatMap(ResourceRoots::aroundOutput))
                .flatMap(Supplier::get)
                .distinct();
    }

    /** The migrations in the jar that a compiled class comes from. */
    Optional<MigrationSource> jarOf(String className, String folder) {
        return Optional.ofNullable(elements.getTypeElement(className))
                .flatMap(this::classFile)
                .filter(uri -> "jar".equals(uri.getScheme()))
                .flatMap(uri -> jar(uri))
                .map(jar -> () -> files(jar, folder));
    }

    private static List<MigrationFile> files(URL jar, String folder) {
        // closed, since a build may replace the jar while its process lives on
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, null)) {
            return MigrationSource.classpath(loader, folder).files();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> given(String option, Optional<Path> sourceRoot) {
        return Stream.of(option.split(File.pathSeparator))
                .map(Path::of)
                .flatMap(root -> root.isAbsolute() ? Stream.of(root) : relative(root, sourceRoot));
    }

    /** IDEs run the compiler in other working directories than build tools, so the source file's place counts too. */
    private static Stream<Path> relative(Path root, Optional<Path> sourceRoot) {
        Stream<Path> ancestors =
                sourceRoot.stream().flatMap(base -> Stream.iterate(base, path -> path != null, Path::getParent));
        return Stream.concat(Stream.of(Path.of("").toAbsolutePath()), ancestors)
                .map(base -> base.resolve(root).normalize());
    }

    private Optional<Path> sourceRoot(TypeElement type) {
        return sourcePaths.of(type).map(file -> ancestor(file, packageDepth(type) + 1));
    }

    private int packageDepth(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        return packageName.isEmpty() ? 0 : packageName.split("\\.", -1).length;
    }

    private static Path ancestor(Path file, int levels) {
        Path ancestor = file.toAbsolutePath();
        for (int i = 0; i < levels && ancestor.getParent() != null; i++) {
            ancestor = ancestor.getParent();
        }
        return ancestor;
    }

    private static Stream<Path> aroundSources(Path sourceRoot) {
        return Stream.of(sourceRoot.resolveSibling("resources"), sourceRoot);
    }

    private static Stream<Path> aroundOutput(Path output) {
        Stream<Path> sources = Stream.iterate(output, path -> path != null, Path::getParent)
                .limit(DEEPEST_OUTPUT)
                .map(path -> path.resolve("src/main/resources"));
        return Stream.concat(Stream.of(output), sources);
    }

    private Optional<URI> classFile(TypeElement type) {
        return files.classFile(elements.getBinaryName(type).toString());
    }

    /** The directory of a class path that has the class file. */
    private Optional<Path> classRoot(Optional<TypeElement> type) {
        return type.flatMap(compiled -> classFile(compiled)
                .flatMap(CompilerFiles::path)
                .map(file -> ancestor(file, packageDepth(compiled) + 1)));
    }

    private static Optional<URL> jar(URI uri) {
        String text = uri.getSchemeSpecificPart();
        try {
            return Optional.of(URI.create(text.substring(0, text.indexOf("!/"))).toURL());
        } catch (IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }
}
