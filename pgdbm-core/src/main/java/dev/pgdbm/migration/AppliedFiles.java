package dev.pgdbm.migration;

import dev.pgdbm.migration.session.TrackingTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a module set against what is recorded as applied. */
final class AppliedFiles {
    private final List<MigrationFile> files;
    private final List<TrackingTable.Row> rows;
    private final Map<String, String> checksums = new LinkedHashMap<>();

    /** @param rows what is recorded; of two for one file the later one counts */
    AppliedFiles(List<MigrationFile> files, List<TrackingTable.Row> rows) {
        this.files = files;
        this.rows = rows;
        rows.forEach(row -> checksums.put(row.filename(), row.checksum()));
    }

    List<MigrationFile> pending() {
        return files.stream().filter(file -> !isApplied(file)).toList();
    }

    int count() {
        return files.size() - pending().size();
    }

    /** Names of applied files whose content is no longer what was applied. */
    List<String> modified() {
        return files.stream()
                .filter(this::isApplied)
                .filter(file -> !file.checksum().equals(checksums.get(file.filename())))
                .map(MigrationFile::filename)
                .toList();
    }

    /** Names of files that the module applied but no longer has; what is recorded without a module may be another's. */
    List<String> missing() {
        Set<String> names = files.stream().map(MigrationFile::filename).collect(Collectors.toSet());
        return rows.stream()
                .filter(TrackingTable.Row::ownModule)
                .map(TrackingTable.Row::filename)
                .filter(name -> !names.contains(name))
                .toList();
    }

    /** Names of pending files that are older than the newest applied one. */
    List<String> outOfOrder() {
        Optional<MigrationVersion> newest = rows.stream()
                .filter(TrackingTable.Row::ownModule)
                .flatMap(row -> MigrationVersion.of(row.filename()).stream())
                .max(Comparator.naturalOrder());
        return pending().stream()
                .filter(file -> newest.isPresent() && file.version().compareTo(newest.get()) < 0)
                .map(MigrationFile::filename)
                .toList();
    }

    private boolean isApplied(MigrationFile file) {
        return checksums.containsKey(file.filename());
    }
}
