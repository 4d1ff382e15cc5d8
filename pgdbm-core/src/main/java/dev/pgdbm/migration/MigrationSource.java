package dev.pgdbm.migration;

import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.migration.folder.ClasspathFolder;
import dev.pgdbm.migration.folder.DirectoryFolder;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the migrations of a module lie.
 *
 * <pre>{@code
 * List<MigrationFile> files =
 *         MigrationSource.classpath(Shop.class.getClassLoader(), "db/shop").files();
 * }</pre>
 *
 * <p>Of a folder, the files that end in {@code .sql} count; others, hidden ones and the folders in it are passed over.
 */
public interface MigrationSource {
    /**
     * All migrations, ordered by their versions as numbers.
     *
     * @throws InvalidMigrations naming everything that is wrong: the folder is missing or empty, a file has a name without a
     *     version, two have the same version, or a file is not UTF-8, contains NUL, cannot be read or lies elsewhere
     */
    List<MigrationFile> files();

    /**
     * A folder on the class path: in directories and jars, and in all of them that have it. A jar without entries for its
     * folders counts only if nothing else has the folder.
     *
     * @param folder {@code db/shop}, without a slash at its beginning
     */
    static MigrationSource classpath(ClassLoader loader, String folder) {
        return () -> FolderFiles.check("class path folder " + folder, new ClasspathFolder(loader, folder).list());
    }

    /** A directory. */
    static MigrationSource directory(Path folder) {
        return () -> FolderFiles.check(folder.toString(), new DirectoryFolder(folder).list());
    }
}
