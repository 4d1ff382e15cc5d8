package dev.pgdbm.processor.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where the compiler finds and puts classes, as far as its Filer tells. */
final class CompilerFiles {
    private static final String PROBE = "pgdbm.probe";

    private final Filer filer;
    private boolean probed;
    private @Nullable Path output;

    CompilerFiles(Filer filer) {
        this.filer = filer;
    }

    /** The directory that classes are written to, if it is one. */
    Optional<Path> classOutput() {
        if (!probed) {
            probed = true;
            output = probe().flatMap(CompilerFiles::path).map(Path::getParent).orElse(null);
        }
        return Optional.ofNullable(output);
    }

    /** The class file of a class that is compiled already. */
    Optional<URI> classFile(String binaryName) {
        return location(
                () -> filer.getResource(StandardLocation.CLASS_PATH, "", binaryName.replace('.', '/') + ".class"));
    }

    /** The path of a file outside of jars. */
    static Optional<Path> path(URI uri) {
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
    }

    /**
     * A file that is not there. Eclipse's compiler has none unless it is to be created, which happens when it is opened; Gradle
     * would take it for one that is generated from all sources.
     */
    private Optional<URI> probe() {
        return location(() -> filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE))
                .or(() -> location(() -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE)));
    }

    private static Optional<URI> location(Request request) {
        try {
            return Optional.of(request.file().toUri());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException absent) {
            return Optional.empty();
        }
    }

    private interface Request {
        FileObject file() throws IOException;
    }
}
