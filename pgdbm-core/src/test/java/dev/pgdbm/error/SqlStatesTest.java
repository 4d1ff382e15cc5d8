package dev.pgdbm.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqlStatesTest {
    @Test
    void everyExceptionIsReachable() {
        Set<Class<?>> reachable = Stream.concat(
                        SqlStates.codes().stream().map(code -> failure(code, "text")),
                        Stream.of(
                                failure("0A000", "cached plan must not change result type"),
                                failure("57014", "canceling statement due to statement timeout")))
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(reachable).containsExactlyInAnyOrderElementsOf(failures());
    }

    @Test
    void whatIsNotInTheTableIsPlain() {
        assertThat(failure("P0001", "text").getClass()).isEqualTo(DatabaseFailure.class);
        assertThat(failure("", "text").getClass()).isEqualTo(DatabaseFailure.class);
    }

    @Test
    void theLongestPrefixWins() {
        assertThat(failure("08006", "text")).isInstanceOf(ConnectionLost.class);
        assertThat(failure("57P03", "text")).isInstanceOf(ConnectionLost.class);
        assertThat(failure("57014", "text")).isInstanceOf(QueryCancelled.class);
        assertThat(failure("28P01", "text")).isInstanceOf(AuthenticationFailed.class);
    }

    @Test
    void aStalePlanIsKnownByTheRoutineWhateverTheLanguage() {
        FailureReport report = new FailureReport(
                "0A000", "gecachter Plan", Origin.UNKNOWN, Violated.NOTHING, "RevalidateCachedQuery", null);
        assertThat(SqlStates.failure(report)).isInstanceOf(StaleStatement.class);
    }

    private static DatabaseFailure failure(String sqlState, String message) {
        return SqlStates.failure(
                new FailureReport(sqlState, message, new Origin("Users.all", "acme"), Violated.NOTHING, null, null));
    }

    private static List<Class<?>> failures() {
        return new ClassFileImporter()
                .importPackages("dev.pgdbm.error").stream()
                        .map(JavaClass::reflect)
                        .<Class<?>>map(type -> type)
                        .filter(DatabaseFailure.class::isAssignableFrom)
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                        .toList();
    }
}
