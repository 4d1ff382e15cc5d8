package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A DAO that relies on a table, a view, and types of the schema. */
@Dao(Inn.class)
interface Guests {
    @Query("INSERT INTO <<tables.guests>> (email, name) VALUES (:email, :name)")
    void add(String email, @Nullable String name);

    @Query("SELECT email FROM <<tables.guests>> WHERE id = :id")
    Optional<String> email(long id);

    @Query("""
            WITH sad AS (SELECT id, room FROM <<tables.guests>> WHERE mood = 'sad')
            SELECT id FROM sad WHERE room > 3 AND EXISTS (SELECT FROM <<tables.debts>> d WHERE d.guest_id = sad.id)
            """)
    List<Long> unhappy();
}
