package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
    @ParameterizedTest
    @CsvSource({
        "postgresql://u:p@h:1/d,                       u, p,   jdbc:postgresql://h:1/x",
        "postgres://u:p@h/d,                           u, p,   jdbc:postgresql://h:5432/x",
        "postgresql://u:a%40b+c@h:1/d,                 u, a@b+c, jdbc:postgresql://h:1/x",
        "postgresql://u:a@b@h:1/d,                     u, a@b, jdbc:postgresql://h:1/x",
        "postgresql://u@[::1]:1/d?sslmode=require,     u, '',  jdbc:postgresql://[::1]:1/x?sslmode=require",
        "postgresql://u@[::1]/d,                       u, '',  jdbc:postgresql://[::1]:5432/x",
        "jdbc:postgresql://h/d?user=u&a=b&password=p,  u, p,   jdbc:postgresql://h:5432/x?a=b",
        "jdbc:postgresql:d?user=u&password=p%25,       u, p%,  jdbc:postgresql://localhost:5432/x",
        "'jdbc:postgresql://h:1,i:2/d?user=u',         u, '',  'jdbc:postgresql://h:1,i:2/x'",
    })
    void takesUrlsApart(String url, String user, String password, String jdbcUrl) {
        ServerAddress address = ServerAddress.parse(url);
        assertThat(address.user()).isEqualTo(user);
        assertThat(address.password()).isEqualTo(password);
        assertThat(address.database()).isEqualTo("d");
        assertThat(address.jdbcUrl("x")).isEqualTo(jdbcUrl);
    }

    @Test
    void theDatabaseIsTheUsersUnlessNamed() {
        assertThat(ServerAddress.parse("postgresql://ada@h").database()).isEqualTo("ada");
        assertThat(ServerAddress.parse("postgresql://h").user()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void encodesTheDatabase() {
        assertThat(ServerAddress.parse("postgresql://h:1").jdbcUrl("a b/ü"))
                .isEqualTo("jdbc:postgresql://h:1/a%20b%2F%C3%BC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "s3cret",
                "mysql://u:s3cret@h/d",
                "postgresql://u:s3cret@h:1/d/e",
                "postgresql://u:s3cret%zz@h:1/d"
            })
    void refusesOtherUrlsWithoutRepeatingThem(String url) {
        assertThatThrownBy(() -> ServerAddress.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "%s",
                        "not the URL of a PostgreSQL: write"
                                + " postgresql://user:password@host:port/database, percent-encoded");
    }
}
