package dev.pgdbm.benchmark.stub;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.ExceptionMethod;

/** Completes abstract classes by methods that throw. */
final class Completed {
    private Completed() {}

    /** The constructor of a complete sub-class, to be called as that of the class itself. */
    static MethodHandle constructor(MethodHandles.Lookup lookup, Class<?> partial, Class<?>... parameters) {
        Class<?> complete = new ByteBuddy()
                .subclass(partial)
                .method(isAbstract())
                .intercept(ExceptionMethod.throwing(UnsupportedOperationException.class, "no part of the stub"))
                .make()
                .load(partial.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
                .getLoaded();
        try {
            return lookup.findConstructor(complete, MethodType.methodType(void.class, parameters))
                    .asType(MethodType.methodType(partial, parameters));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
