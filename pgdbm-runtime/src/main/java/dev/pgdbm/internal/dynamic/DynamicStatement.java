package dev.pgdbm.internal.dynamic;

import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.name.Spelling;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.template.Segment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
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

    /** The protocol counts them in 16 bits. */
    private static final int MOST_PARAMETERS = 65_535;

    static DynamicStatement parse(String template) {
        DaoStatement sql = DaoStatement.of(ID, template);
        List<String> parameters = sql.template().parameters().stream()
                .map(Segment.Parameter::name)
                .toList();
        if (parameters.size() > MOST_PARAMETERS) {
            throw new InvalidBinding(
                    "the statement has %d parameters, and PostgreSQL takes %d at most; send a List as one, = ANY(:ids) or unnest(:ids::bigint[])"
                            .formatted(parameters.size(), MOST_PARAMETERS));
        }
        return new DynamicStatement(sql, parameters);
    }

    /**
     * What is bound by binding a value: itself, or the components of it that the statement names.
     *
     * @throws InvalidBinding if there is no such parameter, no such component, or no binder for the value
     */
    public Map<String, @Nullable Object> values(String name, @Nullable Object value) {
        String prefix = name + ".";
        Map<String, @Nullable Object> values = new HashMap<>();
        for (String parameter : parameters) {
            if (parameter.equals(name)) {
                values.put(name, value);
            } else if (parameter.startsWith(prefix)) {
                values.put(parameter, RecordComponents.at(name, value, parameter.substring(prefix.length())));
            }
        }
        if (values.isEmpty()) {
            throw new InvalidBinding("the statement has no parameter :%s%s".formatted(name, suggestion(name)));
        }
        values.forEach(ValueBinders::check);
        return values;
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
