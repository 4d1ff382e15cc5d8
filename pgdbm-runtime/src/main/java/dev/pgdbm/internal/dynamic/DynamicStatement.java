package dev.pgdbm.internal.dynamic;

import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.name.Spelling;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.template.Segment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dynamic statement, parsed.
 *
 * @param sql the statement
 * @param parameters the names of its bind parameters, by place
 */
public record DynamicStatement(DaoStatement sql, List<String> parameters) {
    /** What errors call every dynamic statement: its text could have values in it. */
    private static final String ID = "SqlRunner.sql";

    static DynamicStatement parse(String template) {
        DaoStatement sql = DaoStatement.of(ID, template);
        return new DynamicStatement(
                sql,
                sql.template().parameters().stream()
                        .map(Segment.Parameter::name)
                        .toList());
    }

    /**
     * Checks that a value can be bound.
     *
     * @throws InvalidBinding if there is no such parameter, or no binder for the value
     */
    public void check(String name, @Nullable Object value) {
        if (!parameters.contains(name)) {
            throw new InvalidBinding("the statement has no parameter :%s%s".formatted(name, suggestion(name)));
        }
        ValueBinders.check(name, value);
    }

    /**
     * Checks that every parameter is bound.
     *
     * @throws InvalidBinding if not
     */
    public void checkComplete(Map<String, @Nullable Object> values) {
        Set<String> missing = new LinkedHashSet<>(parameters);
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new InvalidBinding("not bound: :%s; add .bind(\"%s\", ...)"
                    .formatted(String.join(", :", missing), missing.iterator().next()));
        }
    }

    /** Binds the values at their places. */
    public void bind(PreparedStatement statement, Map<String, @Nullable Object> values) throws SQLException {
        int index = 1;
        for (String parameter : parameters) {
            ValueBinders.bind(statement, index, values.get(parameter));
            index += 1;
        }
    }

    private String suggestion(String name) {
        String known = parameters.isEmpty()
                ? "; it has none"
                : "; it has :" + String.join(", :", new LinkedHashSet<>(parameters));
        return Spelling.nearest(name, parameters)
                .map("; did you mean :%s?"::formatted)
                .orElse(known);
    }
}
