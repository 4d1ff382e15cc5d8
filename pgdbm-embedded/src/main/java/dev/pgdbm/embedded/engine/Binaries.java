package dev.pgdbm.embedded.engine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * An archive with the programs of PostgreSQL on the class path.
 *
 * @param archive where it is
 * @param platform what it is for
 */
record Binaries(URL archive, Platform platform) {
    /**
     * Those for a platform; several versions may be there, under one name.
     *
     * @param major the version to put first; Zonky's archives do not say theirs, so the name of the jar has to
     */
    static List<Binaries> on(ClassLoader classPath, Platform platform, int major) throws IOException {
        List<Binaries> found = new ArrayList<>();
        for (URL archive : Collections.list(classPath.getResources(platform.archive()))) {
            found.add(new Binaries(archive, platform));
        }
        String version = "-%d.".formatted(major);
        found.sort(
                Comparator.comparing(binaries -> !binaries.archive().toString().contains(version)));
        return found;
    }

    /** A name for the content: the jar knows its checksum, so nothing is read. */
    String key() throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            try (var opened = jar.getJarFile()) {
                return "%s-%08x"
                        .formatted(platform, opened.getEntry(jar.getEntryName()).getCrc());
            }
        }
        return "%s-%08x".formatted(platform, checksum(connection));
    }

    private static long checksum(URLConnection connection) throws IOException {
        try (var content = new CheckedInputStream(connection.getInputStream(), new CRC32())) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getChecksum().getValue();
        }
    }

    /** Unpacks what a server needs; leaves out what one would compile against. */
    void unpackTo(Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isDirectory() && isNeeded(entry.getName())) {
                    unpack(entry, tar, target);
                }
            }
        }
    }

    private InputStream open() throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static boolean isNeeded(String name) {
        return !name.endsWith(".a") && !name.contains("/pgxs/") && !name.contains("/pkgconfig/");
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("it has an entry outside of itself: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            setMode(file, (entry.getMode() & 0100) != 0);
        }
    }

    /** Everybody may read and run it, whatever the umask: root lends the server to another user. */
    private static void setMode(Path file, boolean executable) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
