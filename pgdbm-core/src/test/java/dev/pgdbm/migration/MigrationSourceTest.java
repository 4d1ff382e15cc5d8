package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidMigrations;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationSourceTest {
    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(root.resolve("db/shop"));
    }

    @Test
    void filesComeInTheOrderOfTheirVersions() throws IOException {
        write("10_c.sql", "SELECT 3");
        write("2_b.sql", "SELECT 2");
        write("V1__a.sql", "SELECT 1");
        List<MigrationFile> files = MigrationSource.directory(folder).files();
        assertThat(files).extracting(MigrationFile::sql).containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
        assertThat(files.get(0).origin()).isEqualTo(folder.resolve("V1__a.sql").toString());
    }

    @Test
    void otherFilesHiddenOnesAndFoldersArePassedOver() throws IOException {
        write("1_a.sql", "SELECT 1");
        write("README.md", "about");
        write(".1_hidden.sql", "SELECT");
        write("sql", "");
        Files.createDirectory(folder.resolve("old"));
        Files.writeString(folder.resolve("old/1_b.sql"), "SELECT");
        assertThat(MigrationSource.directory(folder).files()).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        write("users.sql", "SELECT 1");
        write("1_a.sql", "SELECT 1");
        write("V1.0__b.sql", "SELECT 1");
        write("2_c.SQL", "SELECT 1");
        Files.write(folder.resolve("3_latin.sql"), "SELECT 1;\nSELECT 'é'".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("4_utf16.sql"), "\uFEFFSELECT 1".getBytes(StandardCharsets.UTF_16LE));
        write("5_nul.sql", "\n\nSELECT '\0'");
        Files.createDirectory(folder.resolve("6_folder.sql"));
        Files.writeString(root.resolve("outside.sql"), "SELECT 1");
        Files.createSymbolicLink(folder.resolve("7_link.sql"), root.resolve("outside.sql"));
        Files.createSymbolicLink(folder.resolve("8_broken.sql"), root.resolve("nowhere.sql"));
        assertThatThrownBy(() -> MigrationSource.directory(folder).files())
                .isInstanceOfSatisfying(
                        InvalidMigrations.class,
                        invalid -> assertThat(invalid.problems())
                                .map(problem -> problem.replace(
                                                root.toRealPath().toString(), "")
                                        .replace(root + "", ""))
                                .containsExactlyInAnyOrder(
                                        "/db/shop/users.sql: the name has no version;"
                                                + " write 001_name.sql, V1__name.sql or 20251025120000_name.sql",
                                        "/db/shop/2_c.SQL: the name has no version;"
                                                + " write 001_name.sql, V1__name.sql or 20251025120000_name.sql",
                                        "/db/shop/1_a.sql, /db/shop/V1.0__b.sql: all of them have version 1; give each its own",
                                        "/db/shop/3_latin.sql: line 2 is not UTF-8; save it as UTF-8",
                                        "/db/shop/4_utf16.sql: is UTF-16; save it as UTF-8",
                                        "/db/shop/5_nul.sql: line 3 contains the character NUL, which PostgreSQL cannot store;"
                                                + " remove it",
                                        "/db/shop/6_folder.sql: is a directory; rename it",
                                        "/db/shop/7_link.sql: leads out of the folder, to /outside.sql; copy the file",
                                        "/db/shop/8_broken.sql: cannot be read: java.nio.file.NoSuchFileException:"
                                                + " /db/shop/8_broken.sql"))
                .hasMessageStartingWith("migrations in " + folder + ": 9 problems\n  ");
    }

    @Test
    void linksWithinTheFolderAreFollowed() throws IOException {
        Files.createDirectory(folder.resolve("..data"));
        Files.writeString(folder.resolve("..data/1_a.sql"), "SELECT 1");
        Files.createSymbolicLink(folder.resolve("1_a.sql"), Path.of("..data/1_a.sql"));
        assertThat(MigrationSource.directory(folder).files()).hasSize(1);
    }

    @Test
    void anEmptyFolderIsAMistake() throws IOException {
        write("README.md", "about");
        assertThatThrownBy(() -> MigrationSource.directory(folder).files())
                .hasMessage("migrations in %s: there is no .sql file in it", folder);
    }

    @Test
    void aMissingFolderIsNamedWithWhatWasProbablyMeant() {
        assertThatThrownBy(() ->
                        MigrationSource.directory(root.resolve("db/shops")).files())
                .hasMessageEndingWith("there is no directory %s; did you mean shop?", root.resolve("db/shops"));
        assertThatThrownBy(
                        () -> MigrationSource.directory(root.resolve("x/y/z")).files())
                .hasMessageEndingWith("there is no directory " + root.resolve("x/y/z"));
    }

    @Test
    void directoriesOfTheClassPathAreRead() throws IOException {
        write("1_a b.sql", "SELECT 1");
        try (URLClassLoader loader = loader(root)) {
            assertThat(classpath(loader, "db/shop"))
                    .extracting(MigrationFile::sql)
                    .containsExactly("SELECT 1");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void jarsAreReadWithAndWithoutEntriesForTheirFolders(boolean folders) throws IOException {
        Path jar = root.resolve("a b.jar");
        writeJar(jar, folders, "1_a.sql", "sub/2_b.sql", "README.md", ".3_c.sql");
        try (URLClassLoader loader = loader(jar)) {
            List<MigrationFile> files = classpath(loader, "db/shop");
            assertThat(files).extracting(MigrationFile::sql).containsExactly("-- 1_a.sql");
            assertThat(files.get(0).origin()).isEqualTo(jar + "!/db/shop/1_a.sql");
        }
    }

    @Test
    void aFolderMayBeSpreadOverRoots() throws IOException {
        write("1_a.sql", "SELECT 1");
        Path jar = root.resolve("a.jar");
        writeJar(jar, true, "2_b.sql");
        try (URLClassLoader loader = loader(root, jar)) {
            assertThat(classpath(loader, "db/shop")).hasSize(2);
        }
    }

    @Test
    void aFolderMissingOnTheClassPathIsNamedWithWhatWasProbablyMeant() throws IOException {
        write("1_a.sql", "SELECT 1");
        Path jar = root.resolve("a.jar");
        writeJar(jar, true, "2_b.sql");
        try (URLClassLoader loader = loader(root, jar)) {
            assertThatThrownBy(() -> classpath(loader, "db/shpo"))
                    .isInstanceOf(InvalidMigrations.class)
                    .hasMessage(
                            "migrations in class path folder db/shpo: nothing on the class path has this folder,"
                                    + " neither [%s] nor any of 1 jars; did you mean db/shop?",
                            root);
            assertThatThrownBy(() -> classpath(loader, "migrations"))
                    .hasMessageEndingWith("there are .sql files in db/shop");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/db/shop", "db/shop/", "db//shop", "../db", "db/../x", "", "db\\shop", "file:db", "."})
    void otherThanPlainFoldersAreRefused(String name) {
        assertThatThrownBy(() -> classpath(getClass().getClassLoader(), name))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessageContaining("write it like db/shop");
    }

    private static List<MigrationFile> classpath(ClassLoader loader, String folder) {
        return MigrationSource.classpath(loader, folder).files();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static URLClassLoader loader(Path... roots) throws IOException {
        URL[] urls = new URL[roots.length];
        for (int i = 0; i < roots.length; i++) {
            urls[i] = roots[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }

    private static void writeJar(Path jar, boolean folders, String... names) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            if (folders) {
                out.putNextEntry(new JarEntry("db/"));
                out.putNextEntry(new JarEntry("db/shop/"));
            }
            for (String name : names) {
                out.putNextEntry(new JarEntry("db/shop/" + name));
                out.write(("-- " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
