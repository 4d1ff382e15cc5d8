import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "pg_billing", migrations = "db/billing")
public interface Billing {}
