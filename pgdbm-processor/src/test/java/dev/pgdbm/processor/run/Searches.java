package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with blocks. */
@Dao(Club.class)
interface Searches {
    @Query("""
            SELECT email FROM <<tables.members>>
             WHERE id >= :first
               <<if name>>AND full_name = :name<<else>><<if !anyName>>AND full_name IS NULL<<end>><<end>>
               <<if after>>AND id > :after<<end>>
             ORDER BY id <<if last>>DESC<<end>>
             LIMIT :limit
            """)
    List<String> search(
            long first, @Nullable String name, boolean anyName, @Nullable Long after, Boolean last, int limit);

    @Query("""
            UPDATE <<tables.members>> SET joined_at = joined_at
              <<if name>>, full_name = :name<<end>>
              <<if email>>, email = :email<<end>>
             WHERE id = :id
            """)
    int update(long id, @Nullable String name, @Nullable String email);

    @AssumeNonNull
    @Query("SELECT max(id) FROM <<tables.members>> <<if below>>WHERE id < :below<<end>>")
    long lastId(@Nullable Long below);
}
