package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.nullability.NullabilityCatalog.Routine;
import dev.pgdbm.processor.describe.tree.CallKind;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Param;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.use.NullableParameters.Compared;
import dev.pgdbm.processor.model.StatementUse.NullComparison;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition that a null parameter makes pointless, as the statement writes it. */
record ComparisonText(Compared compared, AnalysedStatement statement) {
    /** What the parser makes of keywords. */
    private static final Map<String, String> KEYWORDS =
            Map.of("~~", "LIKE", "!~~", "NOT LIKE", "~~*", "ILIKE", "!~~*", "NOT ILIKE");

    private static final Pattern COLUMN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*(\\.[\\p{L}_][\\p{L}\\p{N}_$]*)?");

    NullComparison comparison() {
        if (compared.condition() instanceof Call call && call.kind() == CallKind.OPERATOR) {
            return new NullComparison(compared.parameter(), operator(call), left(call));
        }
        return new NullComparison(compared.parameter(), "", "");
    }

    private String operator(Call call) {
        String name = statement
                .database()
                .declarations()
                .operator(call.operator())
                .map(Routine::name)
                .orElse("");
        return KEYWORDS.getOrDefault(name, name);
    }

    private String left(Call call) {
        List<Expression> sides =
                call.arguments().stream().map(ComparisonText::converted).toList();
        boolean simple = sides.size() == 2
                && sides.get(0) instanceof Var
                && sides.get(1) instanceof Param right
                && right.number() == compared.parameter();
        return simple ? column(sides.get(0).location()) : "";
    }

    private static Expression converted(Expression value) {
        return value instanceof Conversion conversion ? converted(conversion.argument()) : value;
    }

    /** {@code p.title}. */
    private String column(int location) {
        int offset = statement.templateOffset(statement.offset(location));
        Matcher written = COLUMN.matcher(statement.method().template().text());
        return offset >= 0 && written.find(offset) && written.start() == offset ? written.group() : "";
    }
}
