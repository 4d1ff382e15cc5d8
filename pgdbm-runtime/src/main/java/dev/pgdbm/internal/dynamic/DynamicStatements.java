package dev.pgdbm.internal.dynamic;

import java.util.LinkedHashMap;
import java.util.Map;

/** The dynamic statements that were parsed lately, by their text; bounded, thread-safe. */
public final class DynamicStatements {
    static final int CAPACITY = 256;

    private final Map<String, DynamicStatement> parsed = new LinkedHashMap<>(CAPACITY, 0.75f, true);

    /**
     * The statement of a template.
     *
     * @throws dev.pgdbm.error.InvalidTemplate if it has a mistake
     */
    public DynamicStatement of(String template) {
        synchronized (parsed) {
            DynamicStatement found = parsed.get(template);
            if (found != null) {
                return found;
            }
        }
        return add(template, DynamicStatement.parse(template));
    }

    private DynamicStatement add(String template, DynamicStatement statement) {
        synchronized (parsed) {
            parsed.put(template, statement);
            if (parsed.size() > CAPACITY) {
                parsed.remove(parsed.keySet().iterator().next());
            }
        }
        return statement;
    }

    int size() {
        synchronized (parsed) {
            return parsed.size();
        }
    }
}
