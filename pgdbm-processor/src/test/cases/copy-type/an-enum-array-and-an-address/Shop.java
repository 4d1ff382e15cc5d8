import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "shop", migrations = "db/shop")
public interface Shop {}
