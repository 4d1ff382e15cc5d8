package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationVersionTest {
    @ParameterizedTest
    @CsvSource({
        "001_users.sql, 1",
        "1_users.sql, 1",
        "0_first.sql, 0",
        "V1__users.sql, 1",
        "V1_2__users.sql, 1.2",
        "V1.2__users.sql, 1.2",
        "V1_02_3__a.sql, 1.2.3",
        "V2.0__a.sql, 2",
        "20251025120000_users.sql, 20251025.120000",
        "20251025_120000_users.sql, 20251025.120000",
        "20251025_users.sql, 20251025",
        "001_v1.2 of it.sql, 1",
        "001_größe.sql, 1"
    })
    void readsTheVersion(String filename, String version) {
        assertThat(MigrationVersion.of(filename).orElseThrow()).hasToString(version);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users.sql",
                "001.sql",
                "001_.sql",
                "001-users.sql",
                "v1__users.sql",
                "V1_users.sql",
                "V__users.sql",
                "V1.__users.sql",
                "R__views.sql",
                "001_users.SQL",
                "001_users.txt",
                "001_a\nb.sql",
                "001_a/b.sql",
                "001_a\\b.sql",
                "1234567890123456789_a.sql"
            })
    void otherNamesHaveNone(String filename) {
        assertThat(MigrationVersion.of(filename)).isEmpty();
    }

    @Test
    void namesThatTheTableCannotHoldHaveNone() {
        assertThat(MigrationVersion.of("001_" + "a".repeat(247) + ".sql")).isPresent();
        assertThat(MigrationVersion.of("001_" + "a".repeat(248) + ".sql")).isEmpty();
    }

    @Test
    void ordersByNumbers() {
        List<String> ordered = List.of(
                "0_a.sql",
                "V1__a.sql",
                "V1_2__a.sql",
                "V1.10__a.sql",
                "2_a.sql",
                "010_a.sql",
                "20251024235959_a.sql",
                "20251025_a.sql",
                "20251025_120000_a.sql",
                "20251025120001_a.sql");
        assertThat(ordered.stream().map(MigrationVersion::of).map(found -> found.orElseThrow()))
                .isSorted();
    }
}
