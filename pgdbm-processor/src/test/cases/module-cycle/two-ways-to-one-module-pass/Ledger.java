import dev.pgdbm.annotation.SchemaModule;

@SchemaModule(name = "ledger", migrations = "db/ledger")
public interface Ledger {}
