package dev.pgdbm.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.error.InvalidName;
import dev.pgdbm.fixture.TestServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class SchemaNamePropertiesTest {
    private static Connection connection;

    @BeforeContainer
    static void connect() throws SQLException {
        connection = TestServer.connect();
    }

    @AfterContainer
    static void disconnect() throws SQLException {
        connection.close();
    }

    @Property
    void theServerReadsAnAcceptedNameAsItWasGiven(@ForAll("names") String name) throws SQLException {
        Optional<SchemaName> schema = schema(name);
        if (schema.isPresent()) {
            assertThat(parsedByTheServer(schema.get().quoted())).isEqualTo(name);
        }
    }

    private static Optional<SchemaName> schema(String name) {
        try {
            return Optional.of(SchemaName.of(name));
        } catch (InvalidName refused) {
            return Optional.empty();
        }
    }

    private static String parsedByTheServer(String quoted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT (parse_ident(?)::name[])[1]")) {
            statement.setString(1, quoted);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("abzAZ09_-éß顧\"; .\n\0'")
                .ofMinLength(1)
                .ofMaxLength(66);
        return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(70));
    }
}
