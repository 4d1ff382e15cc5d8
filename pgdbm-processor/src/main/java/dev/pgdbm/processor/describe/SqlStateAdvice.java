package dev.pgdbm.processor.describe;

import java.util.Map;

/**
 * What to call an error of the server's, and what to do about it where its own hint does not say.
 *
 * @param code of the problem
 * @param fix empty if there is nothing to say in general
 */
record SqlStateAdvice(String code, String fix) {
    private static final SqlStateAdvice OTHER = new SqlStateAdvice("sql", "");

    /** By SQLSTATE; see "PostgreSQL Error Codes" in its documentation. */
    private static final Map<String, SqlStateAdvice> BY_STATE = Map.of(
            "42704",
                    new SqlStateAdvice(
                            "unknown-type", "name a type that is there, with <<schema>>. before one of the module"),
            "42883", new SqlStateAdvice("unknown-function", "name a function that is there, and cast what it is given"),
            "42804", new SqlStateAdvice("type-mismatch", "cast one side: …::text"),
            "42702", new SqlStateAdvice("ambiguous-column", "write the alias of its table before it: u.id"),
            "42P18", new SqlStateAdvice("undetermined-type", "cast it: …::text"),
            "42803", new SqlStateAdvice("grouping", "add it to GROUP BY, or aggregate it: max(…)"));

    static SqlStateAdvice of(ServerMessage message) {
        boolean operator = message.sqlState().equals("42883") && message.text().startsWith("operator");
        return BY_STATE.getOrDefault(operator ? "42804" : message.sqlState(), OTHER);
    }
}
