package dev.pgdbm.benchmark;

import dev.pgdbm.annotation.Batch;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is measured, declared. */
@Dao(Shop.class)
public interface Users {
    record User(long id, String email, @Nullable String fullName, Instant createdAt) {}

    record Name(long id, @Nullable String fullName) {}

    @Query("SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE id = :id")
    @Nullable
    User byId(long id);

    @Query("SELECT EXISTS (SELECT FROM <<tables.users>> WHERE id = :id)")
    boolean exists(long id);

    @Query("""
            INSERT INTO <<tables.users>> (email, full_name) VALUES (:email, :fullName)
            RETURNING id, email, full_name, created_at
            """)
    User create(String email, @Nullable String fullName);

    @Query("UPDATE <<tables.users>> SET full_name = :fullName WHERE id = :id")
    int rename(long id, @Nullable String fullName);

    @Batch
    @Query("UPDATE <<tables.users>> SET full_name = :name.fullName WHERE id = :name.id")
    int[] renameAll(List<Name> name);

    @Query("SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE id > :id ORDER BY id LIMIT :limit")
    List<User> after(long id, long limit);

    @Query("SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE id = ANY(:ids)")
    List<User> byIds(List<Long> ids);

    @Query("SELECT id, email, full_name, created_at FROM <<tables.users>> ORDER BY id LIMIT :limit")
    Stream<User> each(long limit);

    @Query("""
            SELECT coalesce(g, 0) AS id, coalesce(format('user%s@example.com', g), '') AS email, NULL::text AS full_name, now() AS created_at
            FROM generate_series(1, :rows) AS g
            """)
    Stream<User> generated(int rows);
}
