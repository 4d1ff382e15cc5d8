import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "billing", migrations = "db/billing", uses = Shop.class)
public interface Billing {}
