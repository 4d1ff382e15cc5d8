package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.describe.cache.Definitions;
import dev.pgdbm.processor.describe.cache.Digest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads how everything is defined that migrations made, as text that is the same whatever the module's schema is called. */
record DefinitionReader(Connection connection, SchemaName schema) {
    /** What belongs to an extension is defined by its version. */
    private static final String NOT_OF_AN_EXTENSION = """
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                             WHERE d.classid = '%s'::regclass AND d.objid = o.oid AND d.deptype = 'e')
            """;

    private static final String OF_USERS = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ";

    private static final String RELATIONS = """
            SELECT 'relation', n.nspname, o.relname, concat_ws(E'\\n',
                   o.relkind,
                   (SELECT string_agg(concat_ws(' ', a.attnum, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                                                a.attidentity, a.attgenerated, a.attcollation::regcollation,
                                                pg_get_expr(v.adbin, v.adrelid)), E'\\n' ORDER BY a.attnum)
                      FROM pg_catalog.pg_attribute a
                      LEFT JOIN pg_catalog.pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
                     WHERE a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped),
                   (SELECT string_agg(concat_ws(' ', c.conname, pg_get_constraintdef(c.oid)), E'\\n' ORDER BY c.conname)
                      FROM pg_catalog.pg_constraint c WHERE c.conrelid = o.oid),
                   (SELECT string_agg(concat_ws(' ', i.indisvalid, pg_get_indexdef(i.indexrelid)), E'\\n'
                                      ORDER BY pg_get_indexdef(i.indexrelid))
                      FROM pg_catalog.pg_index i WHERE i.indrelid = o.oid),
                   (SELECT string_agg(concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid)), E'\\n' ORDER BY t.tgname)
                      FROM pg_catalog.pg_trigger t WHERE t.tgrelid = o.oid AND NOT t.tgisinternal),
                   (SELECT string_agg(concat_ws(' ', r.ev_enabled, pg_get_ruledef(r.oid)), E'\\n' ORDER BY r.rulename)
                      FROM pg_catalog.pg_rewrite r WHERE r.ev_class = o.oid),
                   (SELECT string_agg(h.inhrelid::regclass::text, ' ' ORDER BY h.inhrelid::regclass::text)
                      FROM pg_catalog.pg_inherits h WHERE h.inhparent = o.oid))
              FROM pg_catalog.pg_class o JOIN pg_catalog.pg_namespace n ON n.oid = o.relnamespace
             WHERE o.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND
            """ + OF_USERS + NOT_OF_AN_EXTENSION.formatted("pg_class");

    /** All of a name together: one more may be called instead. */
    private static final String FUNCTIONS =
            """
            SELECT 'function', n.nspname, o.proname, string_agg(concat_ws(' ',
                       o.prokind, pg_get_function_arguments(o.oid), pg_get_function_result(o.oid), o.proretset, o.proisstrict,
                       o.provolatile), E'\\n' ORDER BY pg_get_function_identity_arguments(o.oid))
              FROM pg_catalog.pg_proc o JOIN pg_catalog.pg_namespace n ON n.oid = o.pronamespace
             WHERE
            """ + OF_USERS + NOT_OF_AN_EXTENSION.formatted("pg_proc") + " GROUP BY n.nspname, o.proname";

    private static final String OPERATORS =
            """
            SELECT 'operator', n.nspname, o.oprname, string_agg(concat_ws(' ',
                       o.oid::regoperator, o.oprresult::regtype, o.oprcode::regprocedure), E'\\n' ORDER BY o.oid::regoperator::text)
              FROM pg_catalog.pg_operator o JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
             WHERE
            """ + OF_USERS + NOT_OF_AN_EXTENSION.formatted("pg_operator") + " GROUP BY n.nspname, o.oprname";

    private static final String TYPES = """
            SELECT 'type', n.nspname, o.typname, concat_ws(E'\\n',
                   o.typtype,
                   format_type(nullif(o.typbasetype, 0), o.typtypmod),
                   o.typnotnull,
                   o.typdefault,
                   (SELECT string_agg(e.enumlabel, E'\\n' ORDER BY e.enumsortorder)
                      FROM pg_catalog.pg_enum e WHERE e.enumtypid = o.oid),
                   (SELECT string_agg(pg_get_constraintdef(c.oid), E'\\n' ORDER BY c.conname)
                      FROM pg_catalog.pg_constraint c WHERE c.contypid = o.oid),
                   (SELECT string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod)), E'\\n' ORDER BY a.attnum)
                      FROM pg_catalog.pg_attribute a WHERE a.attrelid = o.typrelid AND NOT a.attisdropped),
                   (SELECT r.rngsubtype::regtype FROM pg_catalog.pg_range r WHERE o.oid IN (r.rngtypid, r.rngmultitypid)))
              FROM pg_catalog.pg_type o JOIN pg_catalog.pg_namespace n ON n.oid = o.typnamespace
             WHERE o.typtype <> 'p' AND
            """ + OF_USERS + NOT_OF_AN_EXTENSION.formatted("pg_type");

    /** What {@link #read} calls what any statement may depend on without naming it. */
    static final String EVERYWHERE_NAME = "everywhere .";

    private static final String EVERYWHERE = """
            SELECT 'everywhere', '', '', concat_ws(E'\\n',
                   (SELECT string_agg(concat_ws(' ', extname, extversion), E'\\n' ORDER BY extname)
                      FROM pg_catalog.pg_extension),
                   (SELECT string_agg(concat_ws(' ', castsource::regtype, casttarget::regtype, castcontext, castmethod), E'\\n'
                                      ORDER BY castsource::regtype::text, casttarget::regtype::text)
                      FROM pg_catalog.pg_cast WHERE oid >= 16384))
            """;

    private static final String ALL = String.join(" UNION ALL ", RELATIONS, FUNCTIONS, OPERATORS, TYPES, EVERYWHERE);

    Definitions read() {
        return new Definitions(new CatalogQueries(connection)
                .all(ALL, this::definition).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, last) -> last)));
    }

    private Map.Entry<String, String> definition(ResultSet row) throws SQLException {
        String object = "%s %s.%s".formatted(row.getString(1), own(row.getString(2)), row.getString(3));
        return Map.entry(object, new Digest().add(own(row.getString(4))).hex());
    }

    /** The name of the scratch schema is random, so that wherever it occurs it is meant. */
    private String own(String text) {
        return text.replace(schema.value(), "<<schema>>");
    }
}
