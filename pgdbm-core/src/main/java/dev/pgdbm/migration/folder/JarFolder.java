package dev.pgdbm.migration.folder;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder in a jar. */
final class JarFolder {
    private final URL url;
    private final String folder;

    /**
     * @param url of anything in the jar
     * @param folder in the jar
     */
    JarFolder(URL url, String folder) {
        this.url = url;
        this.folder = folder;
    }

    void listInto(FolderListing listing) {
        try (JarFile jar = open()) {
            for (JarEntry entry : entries(jar)) {
                String name = entry.getName().substring(folder.length() + 1);
                try (InputStream content = jar.getInputStream(entry)) {
                    listing.add(name, jar.getName() + "!/" + entry.getName(), content.readAllBytes());
                }
            }
        } catch (IOException failed) {
            listing.problem(url.toString(), "cannot be read: " + failed);
        }
    }

    private List<JarEntry> entries(JarFile jar) {
        return jar.stream()
                .filter(entry -> folderOf(entry).equals(folder))
                .filter(entry -> FolderListing.isSql(entry.getName().substring(folder.length() + 1)))
                .toList();
    }

    /** All folders of the jar that have SQL files. */
    Stream<String> sqlFolders() {
        try (JarFile jar = open()) {
            return jar.stream()
                    .filter(entry -> FolderListing.isSql(entry.getName()))
                    .map(JarFolder::folderOf)
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /** The folder that a file is in; that of a folder is itself. */
    private static String folderOf(JarEntry entry) {
        int slash = entry.getName().lastIndexOf('/');
        return slash < 0 ? "" : entry.getName().substring(0, slash);
    }

    /** A cached jar would stay open, and could not be replaced on Windows, for as long as the process lives. */
    private JarFile open() throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }
}
