package dev.pgdbm.definition;

import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.name.SchemaName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the statements of a DAO rely on, as it was in the schema that they were checked against; immutable, compared by identity.
 * Generated code carries one:
 *
 * <pre>{@code
 * private static final CheckedSchema CHECKED_AGAINST = CheckedSchema.of("Users", "Shop")
 *         .table("users", "email text not null", "full_name text", "id bigint not null")
 *         .key("users", "email")
 *         .inserts("users", "email", "full_name");
 * }</pre>
 *
 * <p>What a schema has beyond that is no difference, unless it makes one of the statements fail: during a rolling deployment the
 * schema is ahead of the program.
 */
public final class CheckedSchema {
    private final String dao;
    private final String module;
    private final List<Expectation> expectations;

    private CheckedSchema(String dao, String module, List<Expectation> expectations) {
        this.dao = dao;
        this.module = module;
        this.expectations = expectations;
    }

    /**
     * A DAO that relies on nothing yet.
     *
     * @param dao simple name of the interface
     * @param module simple name of its {@code @SchemaModule}
     */
    public static CheckedSchema of(String dao, String module) {
        return new CheckedSchema(dao, module, List.of());
    }

    /**
     * The same with a table or view.
     *
     * @param columns those that statements name, as in a CREATE TABLE: {@code email text not null}
     */
    public CheckedSchema table(String name, String... columns) {
        return with(new Expectation.Columns(
                name, Arrays.stream(columns).map(ColumnDefinition::parse).toList()));
    }

    /** The same with columns that are unique together. */
    public CheckedSchema key(String table, String... columns) {
        return with(new Expectation.Key(table, Set.of(columns)));
    }

    /**
     * The same with an INSERT.
     *
     * @param columns those that it gives values for
     */
    public CheckedSchema inserts(String table, String... columns) {
        return with(new Expectation.Inserted(table, Set.of(columns)));
    }

    /**
     * The same with columns that a statement writes and that can be NULL.
     *
     * @param columns of those that it writes
     */
    public CheckedSchema nullable(String table, String... columns) {
        return with(new Expectation.Nullable(table, Set.of(columns)));
    }

    /**
     * The same with a type.
     *
     * @param kind {@code enum}, {@code domain} or {@code composite}
     * @param parts as those of {@link TypeDefinition}
     */
    public CheckedSchema type(String name, String kind, String... parts) {
        return with(new Expectation.Type(name, new TypeDefinition(kind, List.of(parts))));
    }

    /** The tables that it names. */
    public List<String> tables() {
        return expectations.stream()
                .filter(Expectation.Columns.class::isInstance)
                .map(expectation -> ((Expectation.Columns) expectation).table())
                .toList();
    }

    /** What is otherwise in a schema, if anything, ready to be thrown or logged. */
    public Optional<SchemaMismatch> mismatch(SchemaName schema, SchemaShape shape) {
        List<String> differences = expectations.stream()
                .flatMap(expectation -> expectation.differences(shape).stream())
                .distinct()
                .toList();
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new SchemaMismatch(schema.value(), dao, module, differences));
    }

    private CheckedSchema with(Expectation more) {
        return new CheckedSchema(
                dao,
                module,
                Stream.concat(expectations.stream(), Stream.of(more)).toList());
    }

    /** The name of the DAO. */
    @Override
    public String toString() {
        return dao;
    }
}
