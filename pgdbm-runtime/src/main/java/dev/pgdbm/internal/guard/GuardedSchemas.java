package dev.pgdbm.internal.guard;

import dev.pgdbm.definition.SchemaShape;
import dev.pgdbm.name.SchemaName;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The schemas of a pool: a few hundred bytes each, and one copy of what those of a module have in common. */
final class GuardedSchemas {
    /** Beyond that all are forgotten, and compared once more. */
    private static final int MOST_SCHEMAS = 20_000;

    /** Tenants that all differ would cost as much as their catalogs; those beyond are read again for each new DAO. */
    private static final int MOST_SHAPES = 16;

    private final Map<SchemaName, GuardedSchema> schemas = new ConcurrentHashMap<>();
    /** Weak, so that what all schemas have left behind goes. */
    private final Map<SchemaShape, WeakReference<SchemaShape>> shapes = new WeakHashMap<>();

    GuardedSchema of(SchemaName schema) {
        GuardedSchema known = schemas.get(schema);
        if (known != null) {
            return known;
        }
        if (schemas.size() >= MOST_SCHEMAS) {
            schemas.clear();
        }
        return schemas.computeIfAbsent(schema, name -> new GuardedSchema());
    }

    /** The one equal to it that all schemas keep; null if there are too many for that. */
    @Nullable
    SchemaShape shared(SchemaShape shape) {
        synchronized (shapes) {
            WeakReference<SchemaShape> reference = shapes.get(shape);
            SchemaShape known = reference == null ? null : reference.get();
            if (known == null && shapes.size() < MOST_SHAPES) {
                shapes.put(shape, new WeakReference<>(shape));
                return shape;
            }
            return known;
        }
    }
}
