package dev.pgdbm.definition;

import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The query behind {@link SchemaDefinitions}; each row is an object and a fact about it. */
final class DetailQuery {
    private static final String SQL = """
            WITH own AS (
                SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = ?
            ), relation AS (
                SELECT c.* FROM own JOIN pg_catalog.pg_class c
                    ON c.relnamespace = own.oid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
            )
            SELECT 'relation ' || c.relname, 'kind ' || c.relkind::text || c.relrowsecurity || c.relforcerowsecurity
              FROM relation c
             UNION ALL
            SELECT 'relation ' || c.relname, 'view ' || pg_catalog.pg_get_viewdef(c.oid)
              FROM relation c
             WHERE c.relkind IN ('v', 'm')
             UNION ALL
            SELECT 'relation ' || c.relname, 'value of ' || a.attname || ' ' || a.attidentity::text || a.attgenerated::text
                       || COALESCE(pg_catalog.pg_get_expr(d.adbin, d.adrelid), '')
              FROM relation c
              JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             UNION ALL
            SELECT 'relation ' || c.relname, 'constraint ' || n.conname || ' ' || n.convalidated
                       || pg_catalog.pg_get_constraintdef(n.oid)
              FROM relation c
              JOIN pg_catalog.pg_constraint n ON n.conrelid = c.oid
             UNION ALL
            SELECT 'relation ' || c.relname, 'index ' || i.indisvalid || pg_catalog.pg_get_indexdef(i.indexrelid)
              FROM relation c
              JOIN pg_catalog.pg_index i ON i.indrelid = c.oid
             UNION ALL
            SELECT 'relation ' || c.relname, 'trigger ' || t.tgenabled::text || pg_catalog.pg_get_triggerdef(t.oid)
              FROM relation c
              JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal
             UNION ALL
            SELECT 'relation ' || c.relname, 'rule ' || r.ev_enabled::text || pg_catalog.pg_get_ruledef(r.oid)
              FROM relation c
              JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN'
             UNION ALL
            SELECT 'relation ' || c.relname, 'child ' || child.relname
              FROM relation c
              JOIN pg_catalog.pg_inherits h ON h.inhparent = c.oid
              JOIN pg_catalog.pg_class child ON child.oid = h.inhrelid
             UNION ALL
            SELECT 'function ' || p.proname || '(' || pg_catalog.pg_get_function_identity_arguments(p.oid) || ')',
                   pg_catalog.concat_ws(' ', p.prokind::text, p.provolatile::text, p.proisstrict, p.proretset, p.pronargdefaults,
                       pg_catalog.pg_get_function_result(p.oid), l.lanname, p.prosrc,
                       pg_catalog.pg_get_function_sqlbody(p.oid))
              FROM own
              JOIN pg_catalog.pg_proc p ON p.pronamespace = own.oid
              JOIN pg_catalog.pg_language l ON l.oid = p.prolang
            """;

    private final Connection connection;
    private final SchemaName schema;
    private final Pattern name;

    DetailQuery(Connection connection, SchemaName schema) {
        this.connection = connection;
        this.schema = schema;
        String quoted = Pattern.quote(schema.quoted());
        this.name =
                Pattern.compile("%s|(?<![\\p{L}\\p{N}_])%s(?=\\.)".formatted(quoted, Pattern.quote(schema.value())));
    }

    Map<String, List<String>> read() throws SQLException {
        Map<String, List<String>> facts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, schema.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    facts.computeIfAbsent(anonymous(rows.getString(1)), object -> new ArrayList<>())
                            .add(anonymous(rows.getString(2)));
                }
            }
        }
        return facts;
    }

    /** The server writes out the name of the schema, and function bodies have it from templates. */
    private String anonymous(String text) {
        return name.matcher(text).replaceAll(Matcher.quoteReplacement("<<schema>>"));
    }
}
