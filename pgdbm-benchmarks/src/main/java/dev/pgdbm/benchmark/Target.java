package dev.pgdbm.benchmark;

import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Both implementations on one data source. */
record Target(Database database, Users generated, HandWrittenUsers byHand) {
    static final int STREAMED = 100_000;
    static final List<Long> IDS = LongStream.rangeClosed(1, 100).boxed().toList();
    static final List<Users.Name> NAMES = LongStream.rangeClosed(1, 1000)
            .mapToObj(id -> new Users.Name(id, "New name"))
            .toList();

    static Target on(DataSource source, String schema) {
        Database database = DatabasePool.using(source).schema(schema);
        return new Target(database, database.dao(Users.class), new HandWrittenUsers(source, schema));
    }

    /** The transaction of {@link HandWrittenUsers}. */
    Users.User transaction(long id) {
        return database.transaction(tx -> {
            Users users = tx.dao(Users.class);
            users.byId(id);
            Users.User created = users.create("new@example.com", "New");
            users.rename(created.id(), "Newer");
            users.rename(id, "Older");
            users.byId(created.id());
            return created;
        });
    }
}
