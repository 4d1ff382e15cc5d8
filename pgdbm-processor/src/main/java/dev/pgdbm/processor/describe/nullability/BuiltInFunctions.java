package dev.pgdbm.processor.describe.nullability;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import java.util.List;
import java.util.Set;

/**
 * The table of functions of PostgreSQL that have a value, or fail, for whatever values they are given.
 *
 * <p>Most are strict, but few strict functions are such: {@code substring(text, pattern)} is NULL without a match, {@code
 * array_length} of an empty array, {@code lower} of an unbounded range, {@code to_char} and {@code extract} of an infinite time,
 * {@code scale} of NaN, a jsonb null that is cast to a number.
 */
final class BuiltInFunctions {
    private static final Set<String> WITHOUT_ARGUMENTS = words("""
            now transaction_timestamp statement_timestamp clock_timestamp timeofday current_database
            current_user session_user version pi random gen_random_uuid uuidv4 uuidv7 pg_backend_pid
            txid_current pg_current_xact_id lastval pg_postmaster_start_time
            """);

    private static final Set<String> NEVER_NULL = words("""
            concat json_build_object json_build_array jsonb_build_object jsonb_build_array quote_nullable
            pg_typeof num_nulls num_nonnulls int4range int8range numrange daterange tsrange tstzrange
            """);

    private static final Set<String> FOLLOWS_FIRST =
            Set.of("format", "concat_ws", "string_to_array", "array_remove", "array_replace");

    /** Of values these make a value, although they are called for NULL too. */
    private static final Set<String> NOT_STRICT = Set.of("array_cat", "array_append", "array_prepend");

    private static final Set<String> CASTS = words("""
            int2 int4 int8 float4 float8 numeric money text varchar bpchar name char bool bytea date time timetz
            timestamp timestamptz interval inet cidr macaddr macaddr8 oid bit varbit regclass xid
            """);

    private static final Set<String> OF_TEXT = words("""
            lower upper initcap casefold length char_length character_length octet_length bit_length textlen
            substr substring left right replace btrim ltrim rtrim lpad rpad repeat reverse strpos position
            starts_with split_part translate overlay ascii chr md5 sha224 sha256 sha384 sha512 crc32 crc32c
            encode decode convert convert_from convert_to quote_ident quote_literal regexp_replace regexp_like
            regexp_count regexp_instr regexp_split_to_array to_hex to_oct to_bin to_ascii normalize
            is_normalized unistr like notlike like_escape similar_to_escape get_byte set_byte get_bit set_bit
            bit_count current_setting nextval currval setval
            """);

    private static final Set<String> OF_NUMBERS = words("""
            abs ceil ceiling floor round trunc sign sqrt cbrt exp ln log log10 power pow mod div gcd lcm
            factorial degrees radians sin cos tan cot asin acos atan atan2 sinh cosh tanh sind cosd tand
            trim_scale width_bucket random to_char erf erfc
            """);

    private static final Set<String> OF_TIMES = words("""
            date_trunc date_bin date_add date_subtract make_date make_time make_timestamp make_timestamptz
            make_interval to_date to_timestamp age timezone justify_days justify_hours justify_interval isfinite
            uuidv7
            """);

    private static final Set<String> OF_OTHERS = words("""
            cardinality array_to_string array_to_json array_reverse array_shuffle array_sort trim_array host
            family masklen set_masklen netmask hostmask network broadcast abbrev to_tsvector to_tsquery
            plainto_tsquery phraseto_tsquery websearch_to_tsquery setweight ts_rank ts_rank_cd ts_headline strip
            numnode querytree hashtext hashtextextended pg_try_advisory_lock pg_try_advisory_lock_shared
            pg_try_advisory_xact_lock pg_try_advisory_xact_lock_shared pg_advisory_unlock pg_advisory_unlock_shared
            """);

    private static final Set<String> OF_CONTAINERS = words("""
            to_json to_jsonb row_to_json jsonb_set jsonb_insert json_strip_nulls jsonb_strip_nulls jsonb_pretty
            json_typeof jsonb_typeof json_array_length jsonb_array_length isempty lower_inc upper_inc lower_inf
            upper_inf range_merge quote_literal
            """);

    /** What the sets above would take for total, and is not. */
    private static final Set<String> PARTIAL = Set.of(
            "substring(text,text)",
            "substring(text,text,text)",
            "time(timestamp)",
            "time(timestamptz)",
            "timetz(timestamptz)",
            "to_char(timestamp,text)",
            "to_char(timestamptz,text)",
            "to_char(interval,text)");

    private static final Set<String> EXTRACT = Set.of("extract", "date_part");

    /** The fields that an infinite time has. */
    private static final Set<String> ENDLESS_FIELDS =
            Set.of("epoch", "year", "isoyear", "decade", "century", "millennium", "julian");

    private BuiltInFunctions() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether it has a value even for NULL. */
    static boolean isNeverNull(Routine function) {
        return function.arguments().isEmpty()
                ? WITHOUT_ARGUMENTS.contains(function.name()) || NEVER_NULL.contains(function.name())
                : NEVER_NULL.contains(function.name());
    }

    /** Whether it has a value if its first argument has. */
    static boolean followsFirstArgument(Routine function) {
        return FOLLOWS_FIRST.contains(function.name());
    }

    /** Whether it has a value if all its arguments have. */
    static boolean isTotal(Routine function, List<Expression> arguments) {
        String name = function.name();
        boolean plain = function.arguments().stream().allMatch(BuiltInTypes::isPlain);
        boolean container = function.arguments().stream().allMatch(BuiltInTypes::isPlainOrContainer);
        return NOT_STRICT.contains(name)
                || (function.strict()
                        && ((plain && isOfPlain(name) && !PARTIAL.contains(signature(function)))
                                || (container && OF_CONTAINERS.contains(name))
                                || (EXTRACT.contains(name) && isEndless(function, arguments))));
    }

    private static boolean isOfPlain(String name) {
        return CASTS.contains(name)
                || OF_TEXT.contains(name)
                || OF_NUMBERS.contains(name)
                || OF_TIMES.contains(name)
                || OF_OTHERS.contains(name);
    }

    private static String signature(Routine function) {
        return "%s(%s)".formatted(function.name(), String.join(",", function.arguments()));
    }

    /** A time of day is never infinite. */
    private static boolean isEndless(Routine function, List<Expression> arguments) {
        boolean timeOfDay =
                function.arguments().contains("time") || function.arguments().contains("timetz");
        return timeOfDay
                || (!arguments.isEmpty()
                        && arguments.get(0) instanceof Const field
                        && ENDLESS_FIELDS.contains(text(field)));
    }

    /** The text behind the length, which takes four bytes in a tree. */
    private static String text(Const constant) {
        byte[] bytes = new byte[Math.max(0, constant.bytes().size() - 4)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = constant.bytes().get(i + 4).byteValue();
        }
        return new String(bytes, UTF_8);
    }
}
