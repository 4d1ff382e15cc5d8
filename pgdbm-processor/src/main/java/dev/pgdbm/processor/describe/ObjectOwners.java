package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.ObjectName.Owner;
import java.util.List;
import java.util.Set;

/**
 * Whose the schemas of a check database are.
 *
 * @param own the random name of the module's own
 * @param modules those of all modules, itself included
 */
record ObjectOwners(SchemaName own, List<SchemaName> modules) {
    private static final Set<String> SYSTEM = Set.of("pg_catalog", "information_schema", "pg_toast");

    ObjectName name(String schema, String name) {
        Owner owner = owner(schema);
        return new ObjectName(owner, owner == Owner.OWN ? "" : schema, name);
    }

    /** The name of a type as an argument: those of PostgreSQL are known without their schema. */
    String argument(String schema, String type) {
        return owner(schema) == Owner.SYSTEM ? type : name(schema, type).toString();
    }

    private Owner owner(String schema) {
        if (schema.equals(own.value())) {
            return Owner.OWN;
        }
        boolean module = modules.stream().map(SchemaName::value).anyMatch(schema::equals);
        return module ? Owner.MODULE : SYSTEM.contains(schema) ? Owner.SYSTEM : Owner.OTHER;
    }
}
