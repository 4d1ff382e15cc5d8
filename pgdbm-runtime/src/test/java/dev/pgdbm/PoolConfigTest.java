package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.internal.config.Secret;
import dev.pgdbm.internal.config.Target;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoolConfigTest {
    private static final String CANARY = "s3cret-canary";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://app@db/shop                             | postgresql://app@db:5432/shop
            postgres://app:pw@db:5433/shop                       | postgresql://app@db:5433/shop
            jdbc:postgresql://db:5433/shop?user=app&password=pw  | postgresql://app@db:5433/shop
            postgresql://app@db1:5432,db2:5433/shop              | postgresql://app@db1:5432,db2:5433/shop
            postgresql://app@[::1]:5433/shop                     | postgresql://app@[::1]:5433/shop
            postgresql://app@[::1]/shop                          | postgresql://app@[::1]:5432/shop
            postgresql://a%40b:p%2Fw%3A@db/my%20shop             | postgresql://a@b@db:5432/my shop
            postgresql://a+b@db/shop                             | postgresql://a+b@db:5432/shop
            postgresql://app@/shop                               | postgresql://app@localhost:5432/shop
            postgresql:///shop?user=app                          | postgresql://app@localhost:5432/shop
            """)
    void urlsAreTakenApart(String url, String target) {
        assertThat(PoolConfig.of(url)).hasToString(target);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mysql://db/shop                                | begins with neither
            db.example.com/shop                            | begins with neither
            postgresql://db:fivefour/shop                  | is not a number
            postgresql://db:70000/shop                     | out of range
            postgresql://db1,,db2/shop                     | empty host
            postgresql://a%zz@db/shop                      | does not begin a percent-encoded character
            postgresql://db/shop?sslmode                   | has no value
            postgresql://db/shop?sslmod=require            | did you mean "sslmode"
            postgresql://db/shop?currentSchema=acme        | sets search_path
            postgresql://db/shop?options=-csearch_path%3Da | sets search_path
            postgresql://app@db/shop?user=other            | user is given twice
            postgresql://%2Ftmp/shop                       | Unix sockets
            """)
    void mistakesInUrlsAreNamed(String url, String message) {
        assertThatThrownBy(() -> PoolConfig.of(url))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining(message);
    }

    @Test
    void percentDecodingKeepsPlusAndDecodesThePassword() {
        Target target = PoolConfig.of("postgresql://app:p%40s%2Fs+%25@db/shop")
                .settings()
                .target();
        assertThat(target.password()).isEqualTo(Secret.of("p@s/s+%"));
    }

    @Test
    void libpqsNamesOfParametersBecomeTheDriversNames() {
        Target target = PoolConfig.of(
                        "postgresql://db/shop?application_name=x&target_session_attrs=read-write&sslmode=require")
                .settings()
                .target();
        assertThat(target.properties())
                .isEqualTo(Map.of("ApplicationName", "x", "targetServerType", "primary", "sslmode", "require"));
    }

    @Test
    void partsGivenTwiceMustAgree() {
        PoolConfig config = PoolConfig.of("postgresql://app:%s@db:5433/shop".formatted(CANARY));
        assertThat(config.withUser("app").withHost("db").withPort(5433).withPassword(CANARY))
                .hasToString(config.toString());
        assertThatThrownBy(() -> config.withUser("other")).hasMessageContaining("user is given twice");
        assertThatThrownBy(() -> config.withDatabase("other")).hasMessageContaining("database is given twice");
        assertThatThrownBy(() ->
                        PoolConfig.of("postgresql://db/shop?application_name=a").withApplicationName("b"))
                .hasMessageContaining("ApplicationName is given twice");
        assertThatThrownBy(() -> config.withPassword("other"))
                .hasMessageContaining("password is given twice")
                .hasMessageNotContaining("other, ")
                .hasMessageNotContaining(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://app:s3cret-canary@db/shop",
                "postgresql://db/shop?password=s3cret-canary",
                "jdbc:postgresql://db/shop?user=app&password=s3cret-canary"
            })
    void thePasswordIsNeverPrinted(String url) {
        PoolConfig config = PoolConfig.of(url);
        assertThat(config.toString() + config.settings() + config.settings().target())
                .doesNotContain(CANARY);
        assertThat(new Secret(() -> CANARY) + "" + Secret.of(CANARY)).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://app:s3cret-canary@db:x/shop",
                "postgresql://app:s3cret-canary?x@db/shop",
                "postgresql://app:1?s3cret-canary=x@db/shop",
                "postgresql://app:s3cret-canary%@db/shop",
                "http://app:s3cret-canary@db/shop",
                "postgresql://app:s3cret-canary@db/shop?password=other",
                "postgresql://app:s3cret-canary@db/shop?nonsense=1"
            })
    void noMistakeRevealsThePassword(String url) {
        assertThatThrownBy(() -> PoolConfig.of(url))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageNotContaining(CANARY);
    }

    @Test
    void theEnvironmentIsReadInOrder() {
        assertThat(PoolConfig.fromEnvironment(
                        Map.of("PGDBM_URL", "postgres://a@db/one", "DATABASE_URL", "postgres://b@db/two")))
                .hasToString("postgresql://a@db:5432/one");
        assertThat(PoolConfig.fromEnvironment(Map.of("PGDBM_URL", " ", "DATABASE_URL", "postgres://b@db/two")))
                .hasToString("postgresql://b@db:5432/two");
        assertThat(PoolConfig.fromEnvironment(
                        Map.of("PGHOST", "db", "PGPORT", "5433", "PGDATABASE", "x", "PGUSER", "c")))
                .hasToString("postgresql://c@db:5433/x");
        assertThat(PoolConfig.fromEnvironment(Map.of("PGDATABASE", "x", "PGUSER", "c", "PGDBM_USER", "d")))
                .hasToString("postgresql://d@localhost:5432/x");
        assertThat(PoolConfig.fromEnvironment(Map.of("PGDBM_URL", "postgres://db/x", "PGDBM_USER", "d", "PGUSER", "c")))
                .hasToString("postgresql://d@db:5432/x");
    }

    @Test
    void mistakesInTheEnvironmentAreNamed() {
        assertThatThrownBy(() -> PoolConfig.fromEnvironment(Map.of())).hasMessageContaining("set PGDBM_URL");
        assertThatThrownBy(() -> PoolConfig.fromEnvironment(Map.of("PGDATABASE", "x", "PGPORT", "y")))
                .hasMessageContaining("PGPORT is \"y\"");
        assertThatThrownBy(() -> PoolConfig.fromEnvironment(Map.of("PGDATABASE", "x", "PGDBM_POOL_SIZE", "many")))
                .hasMessageContaining("PGDBM_POOL_SIZE is \"many\"");
        assertThatThrownBy(
                        () -> PoolConfig.fromEnvironment(Map.of("PGDBM_URL", "postgres://a@db/x", "PGDBM_USER", "b")))
                .hasMessageContaining("user is given twice");
    }

    @Test
    void thePoolSizeComesFromTheEnvironment() {
        PoolConfig config = PoolConfig.fromEnvironment(Map.of("PGDATABASE", "x", "PGDBM_POOL_SIZE", "3"));
        assertThat(config.settings().size().max()).isEqualTo(3);
    }

    @Test
    void theSchemaCheckComesFromTheEnvironment() {
        PoolConfig config = PoolConfig.fromEnvironment(Map.of("PGDATABASE", "x", "PGDBM_SCHEMA_CHECK", "off"));
        assertThat(config.schemaCheck()).isEqualTo(SchemaCheck.OFF);
        assertThat(config.strictSchema(true).withMaxPoolSize(3).schemaCheck()).isEqualTo(SchemaCheck.STRICT);
        assertThat(PoolConfig.fromEnvironment(Map.of("PGDATABASE", "x")).schemaCheck())
                .isEqualTo(SchemaCheck.WARN);
        assertThatThrownBy(() -> PoolConfig.fromEnvironment(Map.of("PGDATABASE", "x", "PGDBM_SCHEMA_CHECK", "no")))
                .hasMessage("PGDBM_SCHEMA_CHECK is \"no\"; use one of [warn, strict, off]");
    }

    @Test
    void settingsThatContradictEachOtherAreRefused() {
        PoolConfig config = PoolConfig.of("postgresql://db/shop");
        assertRefused(config.withSocketTimeout(Duration.ofSeconds(60)), "must be longer than the statement timeout");
        assertRefused(config.withMinIdle(11), "do not fit into a pool of 10");
        assertRefused(config.withConnectionTimeout(Duration.ofMillis(1)), "too short");
        assertRefused(PoolConfig.of("postgresql://db"), "no database is named");
        assertThatThrownBy(() -> PoolConfig.of("postgresql://a,b/x").withPort(1))
                .hasMessageContaining("beside several hosts");
        assertThatThrownBy(() -> config.withDriverProperty("socketTimeout", "1"))
                .hasMessageContaining("withSocketTimeout");
        assertThatThrownBy(() -> config.withMaxPoolSize(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> config.withMinIdle(-1)).hasMessageContaining("at least 0");
        assertThatThrownBy(() -> config.withLockTimeout(Duration.ofSeconds(-1))).hasMessageContaining("lock timeout");
        assertThatThrownBy(() -> config.withDriverProperty("user", "x")).hasMessageContaining("withUser");
    }

    @Test
    void theServerKeepsItsLimits() {
        PoolConfig config = PoolConfig.of("postgresql://db/shop").withLockTimeout(Duration.ZERO);
        assertThat(config.settings().timeouts().serverOptions())
                .isEqualTo("-c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000");
    }

    private static void assertRefused(PoolConfig config, String message) {
        assertThatThrownBy(() -> DatabasePool.open(config))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining(message);
    }
}
