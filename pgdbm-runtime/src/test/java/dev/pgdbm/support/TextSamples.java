package dev.pgdbm.support;

import java.util.List;
import java.util.Map;

/** Values of types that are read as strings, as the server writes them. */
final class TextSamples {
    private static final String MEGABYTE = "\uD83D\uDC18ab,\"\\{}".repeat(1 << 17);

    private static final List<String> ANY = List.of(
            "ada",
            "",
            "NULL",
            "Größe \uD83D\uDC18 文",
            "a\\b\"c'd",
            "{x,y}",
            " two words ",
            "line\nbreak\ttab",
            MEGABYTE);

    private static final Map<String, List<String>> OF_TYPE = Map.ofEntries(
            Map.entry("json", List.of("null", "\"Größe\"", "{\"a\": [1, 2]}")),
            Map.entry("jsonb", List.of("null", "\"Größe\"", "{\"a\": [1, 2]}")),
            Map.entry("jsonpath", List.of("$.\"a\"[*]?(@ > 1)")),
            Map.entry("xml", List.of("<a b=\"c\">Größe</a>", "<e/>", "text")),
            Map.entry("tsvector", List.of("", "'fat':2 'rat':3A")),
            Map.entry("tsquery", List.of("'fat' & 'rat'", "'it''s'")),
            Map.entry("ltree", List.of("", "top.science")),
            Map.entry("char", List.of("a", "", "\"")),
            Map.entry("name", List.of("ada", "", "NULL", "Größe \uD83D\uDC18 文", "x".repeat(63))),
            Map.entry("bit", List.of("1", "0")),
            Map.entry("varbit", List.of("", "1", "0110", "01".repeat(1_000))),
            Map.entry("money", List.of("$0.00", "-$1,234.56", "$92,233,720,368,547,758.07")),
            Map.entry("inet", List.of("10.0.0.1", "10.0.0.1/8", "::1", "2001:db8::/32")),
            Map.entry("cidr", List.of("10.0.0.0/8", "2001:db8::/32", "0.0.0.0/0")),
            Map.entry("macaddr", List.of("08:00:2b:01:02:03")),
            Map.entry("macaddr8", List.of("08:00:2b:01:02:03:04:05")),
            Map.entry("line", List.of("{1,-1,0.5}")),
            Map.entry("lseg", List.of("[(0,0),(1,1e+300)]")),
            Map.entry("path", List.of("((0,0),(1,1))", "[(0,0),(1,1)]")),
            Map.entry("polygon", List.of("((0,0),(1,1),(2,0))")),
            Map.entry("circle", List.of("<(0,0),1.5>", "<(NaN,0),Infinity>")));

    private TextSamples() {}

    static List<String> of(String type) {
        return OF_TYPE.getOrDefault(type, ANY);
    }
}
