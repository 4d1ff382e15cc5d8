import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "billing", migrations = "db/billing")
public interface Billing {}
