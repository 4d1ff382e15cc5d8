package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A DAO whose rows are records in records. */
@Dao(Club.class)
interface Teams {
    /** Who may be missing. */
    record Captain(@Nullable String fullName, String email) {}

    /** A row with a record that may be null. */
    record Team(String name, @Nullable Captain captain) {}

    /** A row with a record that may be empty. */
    record Crew(String name, Optional<Captain> captain) {}

    /** A row with a record that is always there. */
    record Led(String name, Captain captain) {}

    /** What a trophy has to tell. */
    record Owner(long id, Led team) {}

    /** A row with records in records. */
    record Trophy(String title, Owner owner) {}

    @Query("INSERT INTO <<tables.teams>> (name, captain_id) VALUES (:name, :captain) RETURNING id")
    long add(String name, @Nullable Long captain);

    @Query("INSERT INTO <<tables.trophies>> (team_id, title, year) VALUES (:team, :title, :year)")
    void award(long team, String title, @Nullable Integer year);

    @Query("""
            SELECT t.name, m.full_name AS "captain.full_name", m.email AS "captain.email"
              FROM <<tables.teams>> t
              LEFT JOIN <<tables.members>> m ON m.id = t.captain_id
             ORDER BY t.name
            """)
    List<Team> all();

    @Query("""
            SELECT t.name, m.full_name AS "captain.full_name", m.email AS "captain.email"
              FROM <<tables.teams>> t
              LEFT JOIN <<tables.members>> m ON m.id = t.captain_id
             ORDER BY t.name
            """)
    List<Crew> crews();

    @Query("""
            SELECT t.name, m.full_name AS "captain.full_name", m.email AS "captain.email"
              FROM <<tables.teams>> t
              JOIN <<tables.members>> m ON m.id = t.captain_id
             ORDER BY t.name
            """)
    List<Led> led();

    @Query("""
            SELECT p.title, t.id AS "owner.id", t.name AS "owner.team.name",
                   m.full_name AS "owner.team.captain.full_name", m.email AS "owner.team.captain.email"
              FROM <<tables.trophies>> p
              JOIN <<tables.teams>> t ON t.id = p.team_id
              JOIN <<tables.members>> m ON m.id = t.captain_id
             ORDER BY p.id
            """)
    List<Trophy> trophies();
}
