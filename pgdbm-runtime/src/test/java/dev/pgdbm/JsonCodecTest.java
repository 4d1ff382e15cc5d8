package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.json.JsonCodec;
import dev.pgdbm.support.JsonText;
import dev.pgdbm.support.JsonType;
import dev.pgdbm.support.JsonValues;
import java.lang.reflect.Type;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A JSON library of the application's own, where there is no other. */
class JsonCodecTest {
    private static final JsonType<String> STRING_TYPE = new JsonType<>() {};

    private static DatabasePool pool;

    @BeforeAll
    static void open() {
        pool = TestServer.pool();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void whatNeedsALibraryCannotBeMadeWithout() {
        Database database = pool.schema("a");

        assertThatThrownBy(() -> database.executor().json(STRING_TYPE))
                .isInstanceOf(InvalidConfiguration.class)
                .hasMessageContaining("pgdbm-jackson");
    }

    @Test
    void theSameConnectionsServeWithALibrary() throws SQLException {
        assertThat(same("a", pool.withJson(new Quotes()))).isEqualTo("a");
    }

    @Test
    void transactionsHaveItToo() {
        JsonText<String> json = pool.withJson(new Quotes())
                .schema("a")
                .transaction(tx -> tx.executor().json(STRING_TYPE));

        assertThat(json).isNotNull();
    }

    @Test
    void ofWhatALibraryThrowsOnlyTheClassIsTold() {
        assertThatThrownBy(() -> same("secret", pool.withJson(new Quotes())))
                .isInstanceOf(SQLDataException.class)
                .hasMessage("parameter 1 cannot be written as JSON from java.lang.String: IllegalStateException")
                .hasNoCause();
    }

    private static @Nullable String same(String value, DatabasePool withJson) throws SQLException {
        JsonText<String> json = withJson.schema("a").executor().json(STRING_TYPE);
        try (Connection connection = TestServer.connect();
                PreparedStatement statement = connection.prepareStatement("SELECT ?::jsonb")) {
            JsonValues.bind(statement, 1, value, json);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return JsonValues.value(row, 1, json);
            }
        }
    }

    /** Writes strings that need no escapes. */
    private static final class Quotes implements JsonCodec {
        @Override
        public String write(Object value, Type type) {
            if (value.equals("secret")) {
                throw new IllegalStateException("secret");
            }
            return "\"" + value + "\"";
        }

        @Override
        public Object read(String json, Type type) {
            return json.substring(1, json.length() - 1);
        }
    }
}
