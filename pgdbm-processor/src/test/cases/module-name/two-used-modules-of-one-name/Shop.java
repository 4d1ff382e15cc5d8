import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "shop", migrations = "db/shop", uses = {Billing.class, Ledger.class})
public interface Shop {}
