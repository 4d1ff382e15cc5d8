package dev.pgdbm.sample;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A DAO with every return shape. */
@Dao(Shop.class)
public interface Users {
    record User(long id, String email, @Nullable String fullName, Instant createdAt) {}

    @Query("""
            INSERT INTO <<tables.users>> (email, full_name) VALUES (:email, :fullName)
            RETURNING id, email, full_name, created_at
            """)
    User create(String email, @Nullable String fullName);

    @Query("SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE email = :email")
    Optional<User> byEmail(String email);

    @Query("SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE id = :id")
    @Nullable
    User byId(long id);

    @Query("SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE id = ANY(:ids) ORDER BY id")
    List<User> byIds(List<Long> ids);

    @Query("SELECT count(*) FROM <<tables.users>>")
    long count();

    @Query("UPDATE <<tables.users>> SET full_name = :fullName WHERE id = :id")
    void rename(long id, @Nullable String fullName);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    boolean delete(long id);

    @Query("DELETE FROM <<tables.users>>")
    int deleteAll();

    @Query("SELECT email FROM <<tables.users>>")
    Optional<String> onlyEmail();
}
