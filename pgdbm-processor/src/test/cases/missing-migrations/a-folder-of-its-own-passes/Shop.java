import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "shop", migrations = "sql")
public interface Shop {}
