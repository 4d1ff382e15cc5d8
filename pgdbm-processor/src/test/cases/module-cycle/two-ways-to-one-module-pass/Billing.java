import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "billing", migrations = "db/billing", uses = Ledger.class)
public interface Billing {}
