package dev.pgdbm.support;

import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A statement of a DAO with blocks, {@code <<if x>> … <<end>>}: one {@link DaoStatement} for each set of blocks that are on, made
 * when it is first asked for. Immutable but for that, and thread-safe. For generated code.
 *
 * <pre>{@code DaoStatement variant = SEARCH.variant((name != null ? 1 : 0) | (onlyRecent ? 2 : 0));}</pre>
 */
public final class DaoVariants {
    private final String id;
    private final SqlTemplate template;
    private final List<String> conditions;
    /** Small keys are boxed once per JVM, so that looking one up makes nothing. */
    private final ConcurrentMap<Integer, DaoStatement> statements = new ConcurrentHashMap<>();

    private DaoVariants(String id, SqlTemplate template) {
        this.id = id;
        this.template = template;
        this.conditions = template.conditions();
    }

    /**
     * A statement with blocks.
     *
     * @param id what errors and metrics call it in every variant, such as {@code Users.search}
     * @param template the SQL as written
     * @throws InvalidTemplate if the template has a mistake
     */
    public static DaoVariants of(String id, String template) {
        return new DaoVariants(id, SqlTemplate.ofDao(template));
    }

    /** What errors and metrics call it, such as {@code Users.search}. */
    public String id() {
        return id;
    }

    /**
     * A variant; the same object each time.
     *
     * @param mask which conditions hold: the first of the template is bit 0, each of the others the next bit
     */
    public DaoStatement variant(int mask) {
        DaoStatement known = statements.get(mask);
        return known == null ? statements.computeIfAbsent(mask, this::made) : known;
    }

    private DaoStatement made(int mask) {
        return DaoStatement.of(id, template.variant(name -> (mask >>> conditions.indexOf(name) & 1) == 1));
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
