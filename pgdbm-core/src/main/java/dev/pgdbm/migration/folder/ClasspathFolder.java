package dev.pgdbm.migration.folder;

import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.name.Spelling;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** A folder of SQL files on the class path, in as many directories and jars as have it. */
public final class ClasspathFolder {
    private final ClassLoader loader;
    private final String folder;

    /** @param folder {@code db/shop} */
    public ClasspathFolder(ClassLoader loader, String folder) {
        this.loader = loader;
        this.folder = folder;
    }

    /**
     * What is in the folder now.
     *
     * @throws InvalidMigrations if nothing on the class path has the folder
     */
    public FolderListing list() {
        if (!folder.matches("(?!\\.)[^/\\\\:]+(/(?!\\.)[^/\\\\:]+)*")) {
            throw invalid("write it like db/shop: no slash at its ends, no \".\" or \"..\" in it");
        }
        FolderListing listing = new FolderListing();
        Collection<URL> places = resources(folder);
        if (places.isEmpty()) {
            listJarsWithoutFolders(listing);
        }
        places.forEach(place -> listInto(place, listing));
        return listing;
    }

    private void listInto(URL place, FolderListing listing) {
        if (place.getProtocol().equals("jar")) {
            new JarFolder(place, folder).listInto(listing);
            return;
        }
        try {
            new DirectoryFolder(Path.of(place.toURI())).listInto(listing);
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException unknown) {
            listing.problem(place.toString(), "cannot be listed: " + unknown.getMessage());
        }
    }

    private void listJarsWithoutFolders(FolderListing listing) {
        ClasspathRoots roots = ClasspathRoots.of(this);
        roots.jars().forEach(jar -> new JarFolder(jar, folder).listInto(listing));
        if (listing.files().isEmpty() && listing.problems().isEmpty()) {
            throw invalid(missing(roots));
        }
    }

    private String missing(ClasspathRoots roots) {
        Collection<String> others = roots.sqlFolders();
        String hint = Spelling.nearest(folder, others)
                .map("; did you mean %s?"::formatted)
                .orElse(others.isEmpty() ? "" : "; there are .sql files in " + String.join(", ", others));
        return "nothing on the class path has this folder, neither %s%s".formatted(roots, hint);
    }

    /** Every URL once: a loader and its parent may both know it. */
    Collection<URL> resources(String name) {
        try {
            LinkedHashMap<String, URL> found = new LinkedHashMap<>();
            for (URL url : Collections.list(loader.getResources(name))) {
                found.putIfAbsent(url.toString(), url);
            }
            return found.values();
        } catch (IOException failed) {
            throw invalid("the class path cannot be read: " + failed);
        }
    }

    private InvalidMigrations invalid(String problem) {
        return new InvalidMigrations("class path folder " + folder, List.of(problem));
    }
}
