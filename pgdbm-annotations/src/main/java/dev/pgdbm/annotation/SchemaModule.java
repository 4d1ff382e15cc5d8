package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A set of tables that live together in one schema, made by one folder of migrations.
 *
 * <pre>{@code
 * @SchemaModule(name = "shop", migrations = "db/shop") // src/main/resources/db/shop/001_users.sql …
 * public interface Shop {}
 * }</pre>
 *
 * <p>javac applies the migrations to a scratch schema and checks every {@link Dao} of the module against it; at run time
 * {@code database.migrate(Shop.class)} applies the same files.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SchemaModule {
    /** The module's name in {@code schema_migrations.module_name}; unique among the modules of a schema. */
    String name();

    /** The folder of the migrations on the class path, without a slash at its beginning. */
    String migrations();

    /** Modules whose tables this one's statements name as {@code <<tables.module.table>>}, under their own names. */
    Class<?>[] uses() default {};
}
