package dev.pgdbm.processor.model;

/**
 * An object of a database, by a name that means the same in every database: the schema that a module is checked in has a random
 * name and is left out.
 *
 * @param schema the schema's name; empty for {@link Owner#OWN}
 * @param name as PostgreSQL stores it; of functions and operators with the types of their arguments, {@code price(<<schema>>.size)}
 */
public record ObjectName(Owner owner, String schema, String name) {
    /** Whose schema an object is in. */
    public enum Owner {
        /** That of the module itself. */
        OWN,
        /** That of a module which it uses. */
        MODULE,
        /** {@code pg_catalog} or {@code information_schema}. */
        SYSTEM,
        /** Any other; extensions are in {@code public}. */
        OTHER
    }

    /** {@code <<schema>>.users}, {@code billing.invoices}. */
    @Override
    public String toString() {
        return (owner == Owner.OWN ? "<<schema>>" : schema) + "." + name;
    }
}
