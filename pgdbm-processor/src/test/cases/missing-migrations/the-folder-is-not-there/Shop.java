import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "shop", migrations = "db/shpo")
public interface Shop {}
