package dev.pgdbm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.source.Position;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;

/** Build tools and IDEs hand over environments of their own; positions are the same in them. */
class WrappedEnvironmentTest {
    private static final String SOURCE = """
            interface Users {
                @dev.pgdbm.annotation.Query("SELECT id, emial FROM t")
                void a();
            }
            """;

    @Test
    void unwrapped() {
        assertFound(environment -> environment);
    }

    @Test
    void delegateInAField() {
        assertFound(DelegatingEnvironment::new);
    }

    @Test
    void delegateInAFieldOfASuperclass() {
        assertFound(environment -> new DelegatingEnvironment(environment) {});
    }

    @Test
    void proxy() {
        assertFound(WrappedEnvironmentTest::proxy);
    }

    @Test
    void proxyWithALambda() {
        assertFound(environment -> proxy((proxy, method, arguments) -> method.invoke(environment, arguments)));
    }

    @Test
    void severalLayers() {
        assertFound(environment -> proxy(new DelegatingEnvironment(proxy(new DelegatingEnvironment(environment)))));
    }

    @Test
    void wrapperOfItself() {
        assertFound(environment -> {
            Circular circular = new Circular(environment);
            circular.itself = circular;
            return circular;
        });
    }

    private static void assertFound(UnaryOperator<ProcessingEnvironment> wrapping) {
        assertThat(Queries.in(Map.of("Users.java", SOURCE), wrapping).get(0).of("emial"))
                .isEqualTo(new Position("Users.java", 2, 45));
    }

    private static ProcessingEnvironment proxy(ProcessingEnvironment environment) {
        return proxy(new Handler(environment));
    }

    private static ProcessingEnvironment proxy(InvocationHandler handler) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedEnvironmentTest.class.getClassLoader(), new Class<?>[] {ProcessingEnvironment.class}, handler);
    }

    private record Handler(ProcessingEnvironment wrapped) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws ReflectiveOperationException {
            return method.invoke(wrapped, arguments);
        }
    }

    private static final class Circular extends DelegatingEnvironment {
        private ProcessingEnvironment itself;

        Circular(ProcessingEnvironment delegate) {
            super(delegate);
        }
    }
}
