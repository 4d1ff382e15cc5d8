package dev.pgdbm.migration.folder;

import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.name.Spelling;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A directory of SQL files. */
public final class DirectoryFolder {
    private final Path folder;

    /** @param folder need not exist yet */
    public DirectoryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What is in the directory now.
     *
     * @throws InvalidMigrations if there is no such directory
     */
    public FolderListing list() {
        if (!Files.isDirectory(folder)) {
            throw new InvalidMigrations(folder.toString(), List.of(missing()));
        }
        FolderListing listing = new FolderListing();
        listInto(listing);
        return listing;
    }

    void listInto(FolderListing listing) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            Path root = folder.toRealPath();
            for (Path entry : entries) {
                add(entry, root, listing);
            }
        } catch (IOException failed) {
            listing.problem(folder.toString(), "cannot be read: " + failed);
        }
    }

    private static void add(Path entry, Path root, FolderListing listing) {
        String name = String.valueOf(entry.getFileName());
        if (!FolderListing.isSql(name)) {
            return;
        }
        try {
            Path real = entry.toRealPath();
            if (Files.isDirectory(real)) {
                listing.problem(entry.toString(), "is a directory; rename it");
            } else if (!real.startsWith(root)) {
                listing.problem(entry.toString(), "leads out of the folder, to %s; copy the file".formatted(real));
            } else {
                listing.add(name, entry.toString(), Files.readAllBytes(real));
            }
        } catch (IOException failed) {
            listing.problem(entry.toString(), "cannot be read: " + failed);
        }
    }

    private String missing() {
        Path absolute = folder.toAbsolutePath().normalize();
        String wanted = String.valueOf(absolute.getFileName());
        return "there is no directory %s%s"
                .formatted(
                        absolute,
                        Spelling.nearest(wanted, siblings(absolute.getParent()))
                                .map("; did you mean %s?"::formatted)
                                .orElse(""));
    }

    private static List<String> siblings(@Nullable Path parent) {
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
