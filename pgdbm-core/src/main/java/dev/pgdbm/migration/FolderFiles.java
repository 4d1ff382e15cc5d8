package dev.pgdbm.migration;

import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.migration.folder.FolderListing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks what was found in a folder, as a whole. */
final class FolderFiles {
    private FolderFiles() {}

    static List<MigrationFile> check(String folder, FolderListing listing) {
        List<String> problems = new ArrayList<>(listing.problems());
        List<MigrationFile> files = new ArrayList<>();
        for (FolderListing.SqlFile file : listing.files()) {
            if (MigrationVersion.of(file.name()).isPresent()) {
                files.add(MigrationFile.of(file.name(), file.content(), file.origin()));
            } else {
                problems.add("%s: the name has no version; write %s".formatted(file.origin(), MigrationFile.FORMS));
            }
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add("there is no .sql file in it");
        }
        return ordered(folder, files, problems);
    }

    /** @param problems that are known already */
    static List<MigrationFile> ordered(String folder, List<MigrationFile> files, List<String> problems) {
        List<String> all = new ArrayList<>(problems);
        all.addAll(duplicates(files));
        if (!all.isEmpty()) {
            throw new InvalidMigrations(folder, all);
        }
        return files.stream()
                .sorted(Comparator.comparing(MigrationFile::version))
                .toList();
    }

    private static List<String> duplicates(List<MigrationFile> files) {
        Map<MigrationVersion, List<MigrationFile>> byVersion = files.stream()
                .collect(Collectors.groupingBy(MigrationFile::version, TreeMap::new, Collectors.toList()));
        return byVersion.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .map(same -> "%s: all of them have version %s; give each its own"
                        .formatted(origins(same.getValue()), same.getKey()))
                .toList();
    }

    private static String origins(List<MigrationFile> files) {
        return files.stream().map(MigrationFile::origin).sorted().collect(Collectors.joining(", "));
    }
}
