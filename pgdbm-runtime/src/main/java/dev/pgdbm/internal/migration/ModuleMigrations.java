package dev.pgdbm.internal.migration;

import dev.pgdbm.annotation.SchemaModule;
import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.migration.MigrationReport;
import dev.pgdbm.migration.MigrationSource;
import dev.pgdbm.migration.Migrator;
import dev.pgdbm.name.SchemaName;
import java.util.List;

/** The migrations of a class annotated with {@link SchemaModule}. */
public record ModuleMigrations(Migrator migrator) {
    /**
     * Reads the annotation and the files.
     *
     * @throws InvalidMigrations if the class is no module, or the files are missing or malformed
     */
    public static ModuleMigrations of(Class<?> module) {
        SchemaModule annotation = module.getAnnotation(SchemaModule.class);
        if (annotation == null) {
            throw new InvalidMigrations(
                    module.getName(),
                    List.of("it is not annotated with @SchemaModule, which says where its migrations are"));
        }
        MigrationSource source = MigrationSource.classpath(module.getClassLoader(), annotation.migrations());
        return new ModuleMigrations(Migrator.of(annotation.name(), source.files()));
    }

    /** Applies what a schema lacks, on a connection that has time. */
    public MigrationReport migrate(ConnectionSource source, SchemaName schema) {
        try (PatientConnection connection = PatientConnection.open(source)) {
            return migrator.migrate(connection.connection(), schema);
        }
    }
}
