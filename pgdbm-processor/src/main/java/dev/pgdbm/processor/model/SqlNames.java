package dev.pgdbm.processor.model;

import dev.pgdbm.name.SqlIdentifier;
import java.util.Locale;
import java.util.Set;

/** Names as they are written in SQL. */
final class SqlNames {
    /** Those that cannot name a table or a column without quotes, in any version from 14 to 18. */
    private static final Set<String> RESERVED = Set.of("""
            all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
            column concurrently constraint create cross current_catalog current_date current_role current_schema
            current_time current_timestamp current_user default deferrable desc distinct do else end except false fetch for
            foreign freeze from full grant group having ilike in initially inner intersect into is isnull join lateral
            leading left like limit localtime localtimestamp natural not notnull null offset on only or order outer overlaps
            placing primary references returning right select session_user similar some symmetric system_user table
            tablesample then to trailing true union unique user using variadic verbose when where window with
            """.split("\\s+"));

    private SqlNames() {}

    /** As it has to be written: in quotes unless it is plain. */
    static String written(String name) {
        boolean plain = name.matches("[a-z_][a-z0-9_]*") && !RESERVED.contains(name);
        return plain ? name : new SqlIdentifier(name).quoted();
    }

    /** What the server takes an unquoted name of Java's for. */
    static String folded(String name) {
        return name.chars().allMatch(c -> c < 128) ? name.toLowerCase(Locale.ROOT) : name;
    }
}
