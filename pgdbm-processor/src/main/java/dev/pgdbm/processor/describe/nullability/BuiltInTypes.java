package dev.pgdbm.processor.describe.nullability;

import java.util.Set;

/** The argument types for which the tables of functions and operators hold; of others, such as geometric ones, nothing is claimed. */
final class BuiltInTypes {
    private static final Set<String> PLAIN = words("""
            int2 int4 int8 float4 float8 numeric money text varchar bpchar name char bool bytea uuid date time
            timetz timestamp timestamptz interval inet cidr macaddr macaddr8 oid xid xid8 cid tid bit varbit
            pg_lsn tsvector tsquery regconfig regclass anyenum anyarray anynonarray anycompatible
            anycompatiblearray anycompatiblenonarray record _text _char _float4
            """);

    private static final Set<String> CONTAINERS =
            Set.of("json", "jsonb", "anyrange", "anymultirange", "anyelement", "anycompatiblerange");

    private BuiltInTypes() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isPlain(String type) {
        return PLAIN.contains(type);
    }

    static boolean isPlainOrContainer(String type) {
        return PLAIN.contains(type) || CONTAINERS.contains(type);
    }
}
