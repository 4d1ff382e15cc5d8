package dev.pgdbm.internal.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.support.DaoStatement;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderedStatementsTest {
    private final RenderedStatements rendered = new RenderedStatements();

    @Test
    void aHitGivesTheSameString() {
        DaoStatement statement = DaoStatement.of("Users.all", "SELECT id FROM <<tables.users>>");
        String first = rendered.sql(statement, SchemaName.of("acme"));
        assertThat(first).isEqualTo("SELECT id FROM \"acme\".users");
        assertThat(rendered.sql(statement, SchemaName.of("acme"))).isSameAs(first);
    }

    @Test
    void equalStatementsAreNotConfused() {
        DaoStatement one = DaoStatement.of("Users.all", "SELECT 1 FROM <<tables.users>>");
        DaoStatement same = DaoStatement.of("Users.all", "SELECT 1 FROM <<tables.users>>");
        assertThat(rendered.sql(one, SchemaName.of("acme"))).isNotSameAs(rendered.sql(same, SchemaName.of("acme")));
    }

    @Test
    void neverTheSqlOfAnotherSchemaFromAnyThread() {
        List<DaoStatement> statements = statements();
        IntStream.range(0, 200_000).parallel().forEach(i -> {
            String schema = "tenant_" + (i % 2_000);
            int statement = i % statements.size();
            assertThat(rendered.sql(statements.get(statement), SchemaName.of(schema)))
                    .isEqualTo("SELECT %d FROM \"%s\".users".formatted(statement, schema));
        });
    }

    @Test
    void tenThousandSchemasDoNotFillTheMemory() {
        List<WeakReference<String>> kept = new ArrayList<>();
        for (DaoStatement statement : statements()) {
            IntStream.range(0, 10_000)
                    .mapToObj(i -> SchemaName.of("tenant_" + i))
                    .map(schema -> new WeakReference<>(rendered.sql(statement, schema)))
                    .forEach(kept::add);
        }
        System.gc();
        long alive = kept.stream().filter(sql -> sql.get() != null).count();
        assertThat(alive).isBetween(RenderedStatements.capacity() / 2L, (long) RenderedStatements.capacity());
        assertThat(rendered).isNotNull();
    }

    private static List<DaoStatement> statements() {
        return IntStream.range(0, 20)
                .mapToObj(i -> DaoStatement.of("Users.s" + i, "SELECT %d FROM <<tables.users>>".formatted(i)))
                .toList();
    }
}
