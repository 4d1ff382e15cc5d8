package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    @Test
    void timing() throws Exception {
        for (int i = 0; i < 8; i++) {
            long t0 = System.nanoTime();
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                long t1 = System.nanoTime();
                try (Connection connection = server.connect("postgres");
                        Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select version()")) {
                    rows.next();
                    assertThat(rows.getString(1)).contains("PostgreSQL 18");
                }
                long t2 = System.nanoTime();
                try (ScratchDatabase scratch = server.createDatabase()) {
                    assertThat(scratch.name()).isNotEmpty();
                    long t3 = System.nanoTime();
                    System.out.printf(
                            "start %d ms, connect %d, scratch %d ",
                            (t1 - t0) / 1000000, (t2 - t1) / 1000000, (t3 - t2) / 1000000);
                }
            }
            System.out.println("total " + (System.nanoTime() - t0) / 1000000);
        }
    }
}
