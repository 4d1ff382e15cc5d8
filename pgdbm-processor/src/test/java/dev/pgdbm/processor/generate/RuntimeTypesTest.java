package dev.pgdbm.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.pgdbm.SqlRunner;
import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.error.DuplicateKey;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.support.Assumed;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.DaoVariants;
import dev.pgdbm.support.EnumCodec;
import dev.pgdbm.support.JsonText;
import dev.pgdbm.support.JsonType;
import dev.pgdbm.support.JsonValues;
import dev.pgdbm.support.RowReader;
import dev.pgdbm.support.Snapshot;
import dev.pgdbm.support.StatementBinder;
import dev.pgdbm.support.StatementExecutor;
import dev.pgdbm.support.TextCodec;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated code names of the runtime is there, with the types that generated code gives and takes. */
class RuntimeTypesTest {
    static final List<ClassName> CLASSES = List.of(
            RuntimeTypes.SQL_RUNNER,
            RuntimeTypes.TRANSACTION_OPTIONS,
            RuntimeTypes.ISOLATION,
            RuntimeTypes.DAO_STATEMENT,
            RuntimeTypes.DAO_VARIANTS,
            RuntimeTypes.STATEMENT_EXECUTOR,
            RuntimeTypes.CHECKED_SCHEMA,
            RuntimeTypes.COMPOSITE_CODEC,
            RuntimeTypes.LIST_CODEC,
            RuntimeTypes.JSON_TYPE,
            RuntimeTypes.JSON_TEXT,
            RuntimeTypes.SNAPSHOT,
            RuntimeTypes.ASSUMED,
            RuntimeTypes.STATEMENT_BATCH,
            RuntimeTypes.BINARY_COPY,
            RuntimeTypes.BINARY_FIELDS,
            RuntimeTypes.BINARY_ARRAY,
            RuntimeTypes.PGDBM_GENERATED,
            RuntimeTypes.GENERATED,
            RuntimeTypes.INJECT);

    static final List<Call> EXECUTOR_CALLS = List.of(
            new Call("connect", Connection.class, DaoStatement.class),
            new Call("sql", String.class, DaoStatement.class),
            new Call("release", void.class, DaoStatement.class, Connection.class),
            new Call("failure", PgdbmException.class, DaoStatement.class, Connection.class, SQLException.class),
            new Call("noRow", NoRow.class, DaoStatement.class),
            new Call("tooManyRows", TooManyRows.class, DaoStatement.class),
            new Call("duplicateKey", DuplicateKey.class, DaoStatement.class),
            new Call("stream", Stream.class, DaoStatement.class, int.class, StatementBinder.class, RowReader.class),
            new Call("json", JsonText.class, JsonType.class),
            new Call("async", CompletableFuture.class, DaoStatement.class, Supplier.class));

    @ParameterizedTest
    @FieldSource("CLASSES")
    void theClassIsThereAndPublic(ClassName name) throws ClassNotFoundException {
        assertThat(Class.forName(name.reflectionName())).isPublic();
    }

    @ParameterizedTest
    @FieldSource("EXECUTOR_CALLS")
    void theExecutorHasTheMethod(Call call) throws NoSuchMethodException {
        assertThat(StatementExecutor.class
                        .getMethod(call.name(), call.parameters())
                        .getReturnType())
                .isEqualTo(call.result());
    }

    @Test
    void allCallsOfTheExecutorAreTested() {
        assertThat(EXECUTOR_CALLS.stream().map(Call::name)).hasSameElementsAs(RuntimeTypes.EXECUTOR_METHODS);
    }

    @Test
    void aStatementIsMadeOfItsIdAndItsText() throws NoSuchMethodException {
        Method factory = DaoStatement.class.getMethod("of", String.class, String.class);

        assertThat(Modifier.isStatic(factory.getModifiers())).isTrue();
        assertThat(factory.getReturnType()).isEqualTo(DaoStatement.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {DaoStatement.class, DaoVariants.class})
    void aStatementWithATimeoutIsAStatement(Class<?> statement) throws NoSuchMethodException {
        assertThat(statement.getMethod("withTimeout", long.class).getReturnType())
                .isEqualTo(statement);
    }

    @Test
    void aStatementLimitsWhatIsExecuted() throws NoSuchMethodException {
        assertThat(DaoStatement.class
                        .getMethod("limit", PreparedStatement.class)
                        .getReturnType())
                .isEqualTo(void.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {List.class, Map.class, byte[].class})
    void whatCanBeChangedIsCopied(Class<?> type) throws NoSuchMethodException {
        assertThat(Snapshot.class.getMethod("of", type).getReturnType()).isEqualTo(type);
    }

    @Test
    void anAssumedValueIsLookedAt() throws NoSuchMethodException {
        Method look = Assumed.class.getMethod("nonNull", Object.class, DaoStatement.class, String.class);

        assertThat(Modifier.isStatic(look.getModifiers())).isTrue();
        assertThat(look.getReturnType()).isEqualTo(Object.class);
    }

    @Test
    void jsonIsReadAndBound() throws NoSuchMethodException {
        for (String reader : List.of("value", "valueOrNull")) {
            assertThat(JsonValues.class.getMethod(reader, ResultSet.class, int.class, JsonText.class))
                    .isNotNull();
        }
        assertThat(JsonValues.class.getMethod("bind", PreparedStatement.class, int.class, Object.class, JsonText.class))
                .isNotNull();
    }

    @Test
    void anEnumHasACodec() {
        assertThat(EnumCodec.of(Thread.State.NEW, "new").and(Thread.State.BLOCKED, "blocked"))
                .isInstanceOf(TextCodec.class);
    }

    @Test
    void aRunnerHandsOutItsExecutor() throws NoSuchMethodException {
        assertThat(SqlRunner.class.getMethod("executor").getReturnType()).isEqualTo(StatementExecutor.class);
    }

    @Test
    void aRunnerHandsOutItsExecutorForWhatWasChecked() throws NoSuchMethodException {
        assertThat(SqlRunner.class.getMethod("executor", CheckedSchema.class).getReturnType())
                .isEqualTo(StatementExecutor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "key", "inserts", "nullable"})
    void whatWasCheckedIsSaidTableByTable(String method) throws NoSuchMethodException {
        assertThat(CheckedSchema.class
                        .getMethod(method, String.class, String[].class)
                        .getReturnType())
                .isEqualTo(CheckedSchema.class);
    }

    @Test
    void theTableOfTypesNamesMethodsThatAreThere(@TempDir Path output) {
        assertThat(new AccessCalls().messagesOfJavac(output)).isEmpty();
    }

    /** A call in generated code, with the type that it needs back. */
    record Call(String name, Class<?> result, Class<?>... parameters) {
        @Override
        public String toString() {
            return name;
        }
    }
}
