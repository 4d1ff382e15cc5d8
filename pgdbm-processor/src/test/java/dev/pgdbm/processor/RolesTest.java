package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles that migrations name are there on a server that was started for the check, and are not made on any other. */
class RolesTest {
    private static final String TABLES = "CREATE TABLE <<tables.users>> (email text NOT NULL);\n";

    @TempDir
    private Path root;

    @Test
    void aMigrationGrantsToThem() {
        assertPasses(TABLES
                + "GRANT SELECT ON <<tables.users>> TO app_reader, \"App Writer\";\n"
                + "ALTER TABLE <<tables.users>> OWNER TO app_owner;\n"
                + "CREATE POLICY readable ON <<tables.users>> TO app_reader USING (true);");
    }

    @Test
    void aMigrationWithoutTransactionGoesOnWhereItWas() {
        assertPasses("-- pgdbm:no-transaction\n" + TABLES + "GRANT SELECT ON <<tables.users>> TO app_reader;");
    }

    @Test
    void oneThatIsDroppedIsNotMadeAgain() {
        String grant = "GRANT SELECT ON <<tables.users>> TO brief;\n";

        assertThat(project(TABLES + grant + "DROP OWNED BY brief;\nDROP ROLE brief;\n" + grant)
                        .withOnly("-Apgdbm.check=required")
                        .compileAll()
                        .errors())
                .singleElement()
                .asString()
                .contains("role \"brief\" does not exist", "001_users.sql:5:1");
    }

    @Test
    void noneIsMadeOnAGivenServer() throws Exception {
        project(TABLES + "GRANT SELECT ON <<tables.users>> TO app_reader;").compileAll();

        assertThat(CheckServer.roles()).doesNotContain("app_reader");
    }

    private void assertPasses(String migration) {
        assertThat(project(migration)
                        .withOnly("-Apgdbm.check=required")
                        .compileAll()
                        .errors())
                .isEmpty();
    }

    private Project project(String migration) {
        return Project.shop(root)
                .with("src/main/java/Users.java", Project.goodDao("Users"))
                .with("src/main/resources/db/shop/001_users.sql", migration);
    }
}
