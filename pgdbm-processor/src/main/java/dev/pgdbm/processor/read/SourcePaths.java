package dev.pgdbm.processor.read;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The files that classes are compiled from, where the compiler tells: javac does, Eclipse's compiler does not. */
final class SourcePaths {
    private final ProcessingEnvironment environment;

    SourcePaths(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The file; empty for a class that is compiled already. Never fails. */
    Optional<Path> of(TypeElement type) {
        return WrappedEnvironment.layers(environment).stream()
                .flatMap(layer -> inJavac(layer, type).stream())
                .findFirst();
    }

    private static Optional<Path> inJavac(ProcessingEnvironment layer, TypeElement type) {
        try {
            @Nullable TreePath path = Trees.instance(layer).getPath(type);
            return Optional.ofNullable(path)
                    .map(SourcePaths::uri)
                    .filter(SourcePaths::isFile)
                    .map(Path::of);
        } catch (RuntimeException | LinkageError | AssertionError notJavac) {
            return Optional.empty();
        }
    }

    private static URI uri(TreePath path) {
        return path.getCompilationUnit().getSourceFile().toUri();
    }

    private static boolean isFile(URI uri) {
        return "file".equals(uri.getScheme());
    }
}
