package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidBinding;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dynamic statement looks into the records that are bound. */
class SqlStatementRecordsTest {
    private record Address(String city, Locale locale) {}

    private record User(
            String email, List<Integer> numbers, @Nullable Address address) {}

    private static final User ADA = new User("ada@a", List.of(1, 2), new Address("Paris", Locale.FRANCE));

    private static DatabasePool pool;
    private static Database database;

    @BeforeAll
    static void open() {
        pool = TestServer.pool();
        database = pool.schema("records");
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void componentsAtAnyDepthAreBound() {
        assertThat(line("concat_ws(',', :user.email::text, :user.numbers::int[], :user.address.city::text)", ADA))
                .isEqualTo("ada@a,{1,2},Paris");
    }

    @Test
    void whatIsBehindNullIsNull() {
        assertThat(line("concat_ws(',', :user.email::text, :user.address.city::text)", null))
                .isEmpty();
        assertThat(line("coalesce(:user.address.city::text, 'none')", new User("", List.of(), null)))
                .isEqualTo("none");
    }

    @Test
    void aComponentCanBeBoundOnItsOwn() {
        String bound = database.sql("SELECT :user.email::text AS line")
                .bind("user.email", "x")
                .one(row -> row.get("line", String.class));
        assertThat(bound).isEqualTo("x");
    }

    @Test
    void aComponentThatIsNotThereIsAnErrorWithTheOneThatWasMeant() {
        assertThatThrownBy(() -> line(":user.address.ctiy", ADA))
                .isInstanceOf(InvalidBinding.class)
                .hasMessageContaining(":user.address.ctiy is no component")
                .hasMessageContaining("did you mean :user.address.city?");
    }

    @Test
    void onlyRecordsAreLookedInto() {
        assertThatThrownBy(() -> line(":user.email.length", ADA))
                .isInstanceOf(InvalidBinding.class)
                .hasMessageContaining(":user.email is a java.lang.String, which is no record");
    }

    @Test
    void aComponentOfNoSuchTypeIsAnErrorThatNamesIt() {
        assertThatThrownBy(() -> line(":user.address.locale", ADA))
                .isInstanceOf(InvalidBinding.class)
                .hasMessageContaining(":user.address.locale is a java.util.Locale");
    }

    private static String line(String expression, @Nullable User user) {
        return database.sql("SELECT %s AS line".formatted(expression))
                .bind("user", user)
                .one(row -> row.get("line", String.class));
    }
}
