package dev.pgdbm;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.error.InvalidDao;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;

/** The constructors of generated implementations, looked up once for each interface. */
final class DaoConstructors extends ClassValue<MethodHandle> {
    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, SqlRunner.class);

    <D> D create(Class<D> dao, SqlRunner runner) {
        try {
            return dao.cast((Object) get(dao).invokeExact(runner));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new InvalidDao(
                    "the implementation of %s threw a checked exception: %s".formatted(dao.getName(), impossible));
        }
    }

    @Override
    protected MethodHandle computeValue(Class<?> dao) {
        if (!dao.isInterface() || !dao.isAnnotationPresent(Dao.class)) {
            throw new InvalidDao("%s is not an interface annotated with @Dao".formatted(dao.getName()));
        }
        Class<?> implementation = implementation(dao);
        try {
            Constructor<?> constructor = implementation.getDeclaredConstructor(SqlRunner.class);
            constructor.setAccessible(true);
            return MethodHandles.lookup().unreflectConstructor(constructor).asType(CONSTRUCTOR);
        } catch (ReflectiveOperationException | InaccessibleObjectException failure) {
            throw new InvalidDao(
                    "%s cannot be constructed (%s); if it is in a named module, open its package to dev.pgdbm.runtime, or write new %s(database)"
                            .formatted(implementation.getName(), failure.getMessage(), implementation.getSimpleName()));
        }
    }

    private static Class<?> implementation(Class<?> dao) {
        String name = implementationName(dao);
        try {
            Class<?> found = Class.forName(name, true, dao.getClassLoader());
            if (dao.isAssignableFrom(found)) {
                return found;
            }
            throw new InvalidDao(
                    "%s does not implement %s; is it a class of your own? rename it".formatted(name, dao.getName()));
        } catch (ClassNotFoundException missing) {
            throw new InvalidDao(
                    "%s has no implementation %s; was the annotation processor pgdbm-processor on annotationProcessorPaths when it was compiled?"
                            .formatted(dao.getName(), name));
        }
    }

    /** {@code com.acme.Outer.Users} is implemented by {@code com.acme.Outer_UsersImpl}. */
    private static String implementationName(Class<?> dao) {
        StringBuilder name = new StringBuilder(dao.getSimpleName()).append("Impl");
        for (Class<?> outer = dao.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName() + "_");
        }
        return dao.getPackageName().isEmpty() ? name.toString() : dao.getPackageName() + "." + name;
    }
}
