package dev.pgdbm.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"acme", "_x", "Mixed-Case", "tenant_7", "größe", "顧客", "public", "select", "pgdata"})
    void schemaNamesAreQuotedAndKeptAsTheyAre(String name) {
        assertThat(SchemaName.of(name).quoted()).isEqualTo('"' + name + '"');
        assertThat(SchemaName.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "acme ",
                "acme\n",
                "a b",
                "1a",
                "-a",
                "a\"b",
                "a;b",
                "a.b",
                "a'b",
                "a\0b",
                "a\\b",
                "a$b",
                "🐘",
                "a\u200Db",
                "a\uD83D",
                "a\u202Eb"
            })
    void whatIsNoSchemaNameIsRefused(String name) {
        assertThatThrownBy(() -> SchemaName.of(name))
                .isInstanceOf(InvalidName.class)
                .hasMessageContaining("cannot be a schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_toast", "pg_", "information_schema"})
    void schemasOfPostgresqlAreRefused(String name) {
        assertThatThrownBy(() -> SchemaName.of(name))
                .isInstanceOf(InvalidName.class)
                .hasMessage("\"%s\" is reserved for PostgreSQL itself", name);
    }

    @Test
    void namesMayTake63BytesOfUtf8() {
        assertThat(SchemaName.of("a".repeat(63)).value()).hasSize(63);
        assertThat(SchemaName.of("é".repeat(31) + "a").value()).hasSize(32);
        assertThatThrownBy(() -> SchemaName.of("a".repeat(64)))
                .hasMessageContaining("takes 64 bytes in UTF-8; PostgreSQL would cut it off after 63");
        assertThatThrownBy(() -> SchemaName.of("é".repeat(32))).isInstanceOf(InvalidName.class);
        assertThatThrownBy(() -> new SqlIdentifier("🐘".repeat(16))).isInstanceOf(InvalidName.class);
    }

    @Test
    void messagesShowNothingThatBreaksALine() {
        assertThatThrownBy(() -> SchemaName.of("a\nb\u202Ec" + "x".repeat(200)))
                .message()
                .matches("\"a\\?b\\?cx+…\" cannot be a schema: .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Order Items", "🐘", "a;b", "pg_class"})
    void identifiersMayBeAnything(String name) {
        assertThat(new SqlIdentifier(name).quoted()).isEqualTo('"' + name + '"');
    }

    @Test
    void quotesInIdentifiersAreDoubled() {
        assertThat(new SqlIdentifier("say \"hi\"").quoted()).isEqualTo("\"say \"\"hi\"\"\"");
    }

    @Test
    void identifiersThatPostgresqlCannotStoreAreRefused() {
        assertThatThrownBy(() -> new SqlIdentifier("")).hasMessage("a name must not be empty");
        assertThatThrownBy(() -> new SqlIdentifier("a\0")).hasMessage("a name must not contain the character NUL");
        assertThatThrownBy(() -> new SqlIdentifier("\uDC00")).hasMessageContaining("half of a surrogate pair");
    }
}
