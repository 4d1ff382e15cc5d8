package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that is compiled already brings its migrations along. */
class ModulesElsewhereTest {
    private static final String SHOP = """
            package org.example;

            import dev.pgdbm.annotation.SchemaModule;

            public interface Modules {
                @SchemaModule(name = "shop", migrations = "db/shop")
                interface Shop {}
            }
            """;
    private static final String USERS = "import org.example.Modules.Shop;\n" + Project.goodDao("Users");
    private static final String TABLES = "CREATE TABLE <<tables.users>> (email text NOT NULL);";

    @TempDir
    private Path root;

    @Test
    void inAJar() throws IOException {
        library("lib/classes", "lib/sql").compileAll();
        Path jar = jar();

        assertFound(users().withClassPath(jar));
    }

    @Test
    void inAClassDirectoryOfMaven() {
        library("lib/target/classes", "lib/target/classes").compileAll();

        assertFound(users().withClassPath(root.resolve("lib/target/classes")));
    }

    /** Gradle compiles against class directories of other projects, before their resources are processed. */
    @Test
    void inAClassDirectoryOfGradle() {
        library("lib/build/classes/java/main", "lib/src/main/resources").compileAll();

        assertFound(users().withClassPath(root.resolve("lib/build/classes/java/main")));
    }

    @Test
    void aJarWithoutTheFolderIsAnError() throws IOException {
        library("lib/classes", "elsewhere").compileAll();

        assertThat(users().withClassPath(jar()).compileAll().errors())
                .singleElement()
                .asString()
                .contains("db/shop", "migrations");
    }

    private Project library(String classes, String resources) {
        return Project.in(root)
                .with("lib/java/org/example/Modules.java", SHOP)
                .with(resources + "/db/shop/001_users.sql", TABLES)
                .withOutput(classes);
    }

    private Project users() {
        Path app = root.resolve("app");
        return Project.in(app).with("src/main/java/Users.java", USERS);
    }

    private Path jar() throws IOException {
        Path jar = root.resolve("lib.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest())) {
            for (String folder : List.of("lib/classes", "lib/sql")) {
                add(root.resolve(folder), entries);
            }
        }
        return jar;
    }

    /** Without it nobody finds a jar that has no entries for its folders. */
    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return manifest;
    }

    private static void add(Path folder, JarOutputStream entries) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(folder.relativize(file).toString()));
                Files.copy(file, entries);
            }
        }
    }

    private static void assertFound(Project project) {
        assertThat(project.compileAll().errors()).isEmpty();
    }
}
