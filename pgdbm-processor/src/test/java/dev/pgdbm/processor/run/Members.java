package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Column;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Single;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A DAO of every return shape. */
@Dao(Club.class)
interface Members extends Counted<Long> {
    /** A row. */
    record Member(
            long id,
            String email,
            @Nullable String fullName,
            @Column("joined_at") Instant since) {}

    @Query("""
            INSERT INTO <<tables.members>> (email, full_name) VALUES (:email, :fullName)
            RETURNING id, email, full_name, joined_at
            """)
    Member create(String email, @Nullable String fullName);

    @Query("INSERT INTO <<tables.members>> (email) VALUES (:email)")
    void add(String email);

    @Single
    @Query("SELECT id, email, full_name, joined_at FROM <<tables.members>> WHERE email LIKE :pattern")
    Member one(String pattern);

    @Single
    @Query("SELECT id, email, full_name, joined_at FROM <<tables.members>> WHERE email LIKE :pattern")
    @Nullable
    Member oneOrNull(String pattern);

    @Single
    @Query("SELECT id, email, full_name, joined_at FROM <<tables.members>> WHERE email LIKE :pattern")
    Optional<Member> find(String pattern);

    @Query("SELECT id, email, full_name, joined_at FROM <<tables.members>> WHERE email LIKE :pattern ORDER BY email")
    List<Member> all(String pattern);

    @Query("SELECT email FROM <<tables.members>> ORDER BY email")
    List<String> emails();

    @Query("SELECT full_name FROM <<tables.members>> WHERE email = :email")
    @Nullable
    String fullName(String email);

    @Query("SELECT full_name FROM <<tables.members>> WHERE email = :email")
    Optional<String> findFullName(String email);

    @Query("DELETE FROM <<tables.members>> WHERE email LIKE :pattern")
    int remove(String pattern);

    @Query("DELETE FROM <<tables.members>> WHERE email LIKE :pattern")
    long removeAsLong(String pattern);

    @Query("DELETE FROM <<tables.members>> WHERE email LIKE :pattern")
    boolean removeAny(String pattern);

    default Member findOrCreate(String email) {
        return find(email).orElseGet(() -> create(email, null));
    }
}
