package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigratorTest {
    @Test
    void applies() throws Exception {
        try (Connection connection = TestServer.connect()) {
            MigrationReport report = Migrator.of(
                            "shop",
                            List.of(
                                    MigrationFile.of(
                                            "001_a.sql", "CREATE TABLE <<tables.users>> (id int)", "001_a.sql"),
                                    MigrationFile.of(
                                            "002_b.sql",
                                            "SET ROLE pg_monitor; SET search_path=x; RESET ROLE; INSERT INTO <<tables.users>> VALUES (1); CREATE TEMP TABLE q(a int); SET ROLE pg_monitor",
                                            "002_b.sql")))
                    .migrate(connection, SchemaName.of("Mixed-Case"));
            System.out.println(report);
            assertThat(report.applied()).hasSize(2);
        }
    }
}
