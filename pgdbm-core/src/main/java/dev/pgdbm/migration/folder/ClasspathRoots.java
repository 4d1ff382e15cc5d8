package dev.pgdbm.migration.folder;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The directories and jars of a class path, for telling where a missing folder was looked for.
 *
 * @param directories of classes and resources
 * @param jars a URL into each
 */
record ClasspathRoots(List<Path> directories, List<URL> jars) {
    private static final int DEEPEST_FOLDER = 8;

    static ClasspathRoots of(ClasspathFolder classpath) {
        return new ClasspathRoots(
                classpath.resources("").stream()
                        .flatMap(ClasspathRoots::directory)
                        .toList(),
                classpath.resources("META-INF/MANIFEST.MF").stream()
                        .filter(url -> url.getProtocol().equals("jar"))
                        .toList());
    }

    private static Stream<Path> directory(URL url) {
        try {
            return url.getProtocol().equals("file") ? Stream.of(Path.of(url.toURI())) : Stream.empty();
        } catch (URISyntaxException odd) {
            return Stream.empty();
        }
    }

    /** Every folder that has SQL files, by its name on the class path. */
    Collection<String> sqlFolders() {
        return Stream.concat(
                        directories.stream().flatMap(ClasspathRoots::sqlFolders),
                        jars.stream().flatMap(jar -> new JarFolder(jar, "").sqlFolders()))
                .filter(folder -> !folder.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sqlFolders(Path directory) {
        try (Stream<Path> files = Files.walk(directory, DEEPEST_FOLDER)) {
            return files
                    .filter(file -> FolderListing.isSql(String.valueOf(file.getFileName())))
                    .map(file -> directory.relativize(file).getParent())
                    .map(parent -> parent == null ? "" : parent.toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** The directories, and how many jars. */
    @Override
    public String toString() {
        return "%s nor any of %d jars".formatted(directories, jars.size());
    }
}
