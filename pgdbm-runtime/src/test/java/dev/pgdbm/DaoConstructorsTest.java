package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.error.InvalidDao;
import dev.pgdbm.sample.Shop;
import dev.pgdbm.sample.Users;
import dev.pgdbm.sample.UsersImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DaoConstructorsTest {
    private static DatabasePool pool;
    private static Database database;

    @BeforeAll
    static void open() {
        pool = TestServer.pool();
        database = pool.schema("a");
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void implementationsAreFoundByName() {
        assertThat(database.dao(Users.class)).isInstanceOf(UsersImpl.class);
        assertThat(database.dao(Nested.class)).isInstanceOf(DaoConstructorsTest_NestedImpl.class);
        assertThat(database.transaction(tx -> tx.dao(Nested.class)).runner()).isInstanceOf(Transaction.class);
    }

    @Test
    void mistakesAreNamed() {
        assertInvalid(String.class, "java.lang.String is not an interface annotated with @Dao");
        assertInvalid(Runnable.class, "not an interface annotated with @Dao");
        assertInvalid(Forgotten.class, "has no implementation dev.pgdbm.DaoConstructorsTest_ForgottenImpl");
        assertInvalid(Forgotten.class, "annotationProcessorPaths");
        assertInvalid(Taken.class, "does not implement");
        assertInvalid(Odd.class, "cannot be constructed");
    }

    @Test
    void whatTheConstructorThrowsIsThrown() {
        assertThatThrownBy(() -> database.dao(Broken.class)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertInvalid(Class<?> dao, String message) {
        assertThatThrownBy(() -> database.dao(dao))
                .isInstanceOf(InvalidDao.class)
                .hasMessageContaining(message);
    }

    @Dao(Shop.class)
    interface Nested {
        SqlRunner runner();
    }

    @Dao(Shop.class)
    interface Forgotten {}

    @Dao(Shop.class)
    interface Taken {}

    @Dao(Shop.class)
    interface Odd {}

    @Dao(Shop.class)
    interface Broken {}
}

record DaoConstructorsTest_NestedImpl(SqlRunner runner) implements DaoConstructorsTest.Nested {}

final class DaoConstructorsTest_TakenImpl {}

final class DaoConstructorsTest_OddImpl implements DaoConstructorsTest.Odd {}

final class DaoConstructorsTest_BrokenImpl implements DaoConstructorsTest.Broken {
    DaoConstructorsTest_BrokenImpl(SqlRunner runner) {
        throw new IllegalStateException("of its own");
    }
}
