package dev.pgdbm.support;

import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.template.ChoiceBits;
import dev.pgdbm.template.SqlTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.ToIntFunction;

/**
 * A statement of a DAO with blocks ({@code <<if x>> … <<end>>}) or choices ({@code <<choice.order>>}): one {@link DaoStatement}
 * for each way in which they can be set, made when it is first asked for. Immutable but for that, and thread-safe. For generated
 * code.
 *
 * <pre>{@code DaoStatement variant = SEARCH.variant((name != null ? 1 : 0) | (onlyRecent ? 2 : 0));}</pre>
 */
public final class DaoVariants {
    private final String id;
    private final SqlTemplate template;
    private final List<String> conditions;
    private final List<Choice> choices;
    private final StatementTimeout timeout;
    /** Small keys are boxed once per JVM, so that looking one up makes nothing. */
    private final ConcurrentMap<Long, DaoStatement> statements = new ConcurrentHashMap<>();

    private DaoVariants(String id, SqlTemplate template, List<Choice> choices, StatementTimeout timeout) {
        this.id = id;
        this.template = template;
        this.conditions = template.conditions();
        this.choices = List.copyOf(choices);
        this.timeout = timeout;
    }

    /**
     * A statement with blocks or choices.
     *
     * @param id what errors and metrics call it in every variant, such as {@code Users.search}
     * @param template the SQL as written
     * @throws InvalidTemplate if the template has a mistake
     */
    public static DaoVariants of(String id, String template) {
        return new DaoVariants(id, SqlTemplate.ofDao(template), List.of(), StatementTimeout.NONE);
    }

    /** The same with the pieces of SQL that {@code <<choice.name>>} can stand for. */
    public DaoVariants choice(String name, String... sql) {
        return with(new Choice(name, List.of(sql), false));
    }

    /** The same with the pieces of SQL of which {@code <<choice.name>>} can stand for several, joined with commas. */
    public DaoVariants choices(String name, String... sql) {
        return with(new Choice(name, List.of(sql), true));
    }

    /** The same, of which each variant is cancelled if it takes longer. */
    public DaoVariants withTimeout(long milliseconds) {
        return new DaoVariants(id, template, choices, new StatementTimeout(milliseconds));
    }

    private DaoVariants with(Choice choice) {
        List<Choice> more = new ArrayList<>(choices);
        more.add(choice);
        return new DaoVariants(id, template, more, timeout);
    }

    /** What errors and metrics call it, such as {@code Users.search}. */
    public String id() {
        return id;
    }

    /**
     * A variant; the same object each time.
     *
     * @param key from the lowest bit on: for each condition of the template whether it holds, then for each choice what is chosen
     */
    public DaoStatement variant(long key) {
        DaoStatement known = statements.get(key);
        return known == null ? statements.computeIfAbsent(key, this::made) : known;
    }

    /**
     * What is chosen of several, as a part of a key.
     *
     * @param name of the choice
     * @param selection in their order; an element that was there before is left out
     * @param index of an element among those of the choice
     * @throws InvalidBinding if nothing is chosen
     */
    public <T> long selection(String name, List<T> selection, ToIntFunction<? super T> index) {
        if (selection.isEmpty()) {
            throw new InvalidBinding(
                    "%s: \"%s\" is empty, but <<choice.%s>> needs one at least".formatted(id, name, name));
        }
        return ChoiceBits.several(selection, index, choice(name).sql().size());
    }

    private Choice choice(String name) {
        return choices.stream()
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DaoStatement made(long key) {
        Map<String, String> chosen = new HashMap<>();
        int shift = conditions.size();
        for (Choice choice : choices) {
            chosen.put(choice.name(), choice.sql(key >>> shift));
            shift += choice.bits();
        }
        SqlTemplate variant = template.variant(name -> (key >>> conditions.indexOf(name) & 1) == 1);
        return DaoStatement.of(id, variant.choosing(chosen), timeout);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }

    private record Choice(String name, List<String> sql, boolean several) {
        private int bits() {
            return several ? ChoiceBits.ofSeveral(sql.size()) : ChoiceBits.ofOne(sql.size());
        }

        /** @param key whose lowest bits are those of the choice */
        private String sql(long key) {
            long own = key & (1L << bits()) - 1;
            return several ? ChoiceBits.sqlOfSeveral(own, sql) : sql.get((int) own);
        }
    }
}
