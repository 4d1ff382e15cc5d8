package dev.pgdbm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.source.Position;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
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
        assertFound(Delegating::new);
    }

    @Test
    void delegateInAFieldOfASuperclass() {
        assertFound(environment -> new Delegating(environment) {});
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
        assertFound(environment -> proxy(new Delegating(proxy(new Delegating(environment)))));
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

    private static final class Circular extends Delegating {
        private ProcessingEnvironment itself;

        Circular(ProcessingEnvironment delegate) {
            super(delegate);
        }
    }

    private static class Delegating implements ProcessingEnvironment {
        private final ProcessingEnvironment delegate;

        Delegating(ProcessingEnvironment delegate) {
            this.delegate = delegate;
        }

        @Override
        public Map<String, String> getOptions() {
            return delegate.getOptions();
        }

        @Override
        public Messager getMessager() {
            return delegate.getMessager();
        }

        @Override
        public Filer getFiler() {
            return delegate.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return delegate.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return delegate.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return delegate.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return delegate.getLocale();
        }
    }
}
