import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "shop", migrations = "db/shop", uses = Shop.class)
public interface Shop {}
