package dev.pgdbm.processor.describe;

import java.util.Map;

/** The code of a problem for what the server reports. */
final class SqlStateCodes {
    private static final Map<String, String> CODES = Map.of(
            "42601", "syntax",
            "42704", "unknown-type",
            "42883", "unknown-function",
            "42804", "type-mismatch",
            "42702", "ambiguous-column",
            "42P18", "undetermined-parameter",
            "42803", "grouping",
            "42P08", "ambiguous-parameter");

    private SqlStateCodes() {}

    static String code(ServerMessage message) {
        boolean operator = message.sqlState().equals("42883") && message.text().startsWith("operator");
        return operator ? "type-mismatch" : CODES.getOrDefault(message.sqlState(), "sql");
    }
}
