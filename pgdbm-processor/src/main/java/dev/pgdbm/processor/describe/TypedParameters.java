package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.template.SqlLexer;
import dev.pgdbm.template.Token;
import java.util.List;

/** Writes the types of numbered parameters behind them, where PostgreSQL cannot infer them: {@code $1::int8}. */
final class TypedParameters {
    private TypedParameters() {}

    /**
     * The statement with types.
     *
     * @param types of {@code $1}, {@code $2} …
     * @param own the schema that types call {@code <<schema>>}
     */
    static String in(String sql, List<SqlType> types, SchemaName own) {
        StringBuilder typed = new StringBuilder();
        boolean afterDollar = false;
        for (Token token : SqlLexer.tokens(sql)) {
            typed.append(token.in(sql));
            if (afterDollar && token.kind() == Token.Kind.NUMBER) {
                SqlType type = types.get(Integer.parseInt(token.in(sql)) - 1);
                typed.append("::").append(type.name().replace("<<schema>>", own.quoted()));
            }
            afterDollar = token.isSymbol(sql, '$');
        }
        return typed.toString();
    }
}
