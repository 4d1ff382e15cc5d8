import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "shop", migrations = "db/shop", uses = Billing.class)
public interface Shop {}
