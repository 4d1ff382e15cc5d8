package dev.pgdbm.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.CheckServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as PostgreSQL reads it. */
class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "\"quoted\" \\ back\\\\slash",
                "line\nbreak\r\n\ttab\b\f\u0001\u001f\u007f",
                "</script><!-- <b>",
                "🙂 Ünïcödé \u2028\u2029",
            })
    void aStringIsReadAsItWas(String text) throws SQLException {
        assertThat(read(Json.write(text), "$")).isEqualTo(text);
    }

    @Test
    void noStringEndsAScriptElement() {
        assertThat(Json.write("</script>")).doesNotContain("<");
    }

    @Test
    void keysAreStringsToo() throws SQLException {
        assertThat(read(Json.write(Map.of("a \"b\"\\", 1)), "$.\"a \\\"b\\\"\\\\\""))
                .isEqualTo("1");
    }

    @Test
    void membersStayInTheirOrder() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("b", List.of(1, true, "x", List.of(), Map.of()));
        object.put("a", Map.of("c", -2));
        assertThat(Json.write(object)).isEqualTo("""
                {
                  "b": [
                    1,
                    true,
                    "x",
                    [],
                    {}
                  ],
                  "a": {
                    "c": -2
                  }
                }
                """);
    }

    private static String read(String json, String path) throws SQLException {
        try (Connection connection = CheckServer.connect();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT jsonb_path_query(?::jsonb, ?::jsonpath) #>> '{}'")) {
            statement.setString(1, json);
            statement.setString(2, path);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
