package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of the user's that generated code would like to have for itself. */
class NamesTest {
    @Test
    void areTheUsers(@TempDir Path output) throws SQLException {
        Implementations.define(Outer.Names.class, output);
        Database database = ClubDatabase.schema("names");
        database.sql("INSERT INTO <<tables.members>> (email) VALUES ('ada@a'), ('bob@a')")
                .update();
        Outer.Names names = database.dao(Outer.Names.class);

        assertThat(names.find("ada@a", 2))
                .extracting(Outer.Names.Connection::statement)
                .containsExactly("ada@a", "bob@a");
        assertThat(names.find("x", "y", "bob@a")).containsExactly(new Outer.Names.Connection(2, "bob@a"));
        assertThat(names.find("ada@a")).containsExactly(new Outer.Names.ResultSet(1));
        assertThat(names.executor("bob@a")).containsExactly(2L);
    }
}
