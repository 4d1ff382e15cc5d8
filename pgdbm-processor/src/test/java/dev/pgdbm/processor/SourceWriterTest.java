package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when a generated source cannot be written. */
class SourceWriterTest {
    @TempDir
    private Path root;

    @Test
    void itIsAnErrorOfTheDao() {
        Compiled compiled = Project.shop(root)
                .with("src/main/java/Shop.java", "package org.example;\n" + Project.SHOP)
                .with("src/main/java/Users.java", "package org.example;\n" + Project.goodDao("Users"))
                .with("target/classes/org", "a file where the folder should be")
                .compileAll();

        assertThat(compiled.errors())
                .first()
                .asString()
                .contains("\"org.example.UsersImpl\" cannot be written", "[pgdbm:cannot-write]", "--> Users.java:7:18");
    }
}
