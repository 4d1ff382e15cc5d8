package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A DAO whose rows are folded into lists. */
@Dao(Club.class)
interface Cabinets {
    /** An element of a list. */
    record Prize(String title, @Nullable Integer year) {}

    /** A record with a list. */
    record Cabinet(long id, String name, List<Prize> prizes) {}

    /** A list in a list. */
    record Shelf(String name, List<Prize> prizes) {}

    /** A record with lists in a list. */
    record Leader(String email, List<Shelf> teams) {}

    @Query("""
            SELECT t.id, t.name, p.title AS "prizes.title", p.year AS "prizes.year"
              FROM <<tables.teams>> t
              LEFT JOIN <<tables.trophies>> p ON p.team_id = t.id
             ORDER BY p.id
            """)
    List<Cabinet> inOrderOfPrizes();

    @Query("""
            SELECT t.id, t.name, p.title AS "prizes.title", p.year AS "prizes.year"
              FROM <<tables.teams>> t
              LEFT JOIN <<tables.trophies>> p ON p.team_id = t.id
             WHERE t.name = :name
             ORDER BY p.id
            """)
    Cabinet one(String name);

    @Query("""
            SELECT t.id, t.name, p.title AS "prizes.title", p.year AS "prizes.year"
              FROM <<tables.teams>> t
              LEFT JOIN <<tables.trophies>> p ON p.team_id = t.id
             WHERE t.name = :name
             ORDER BY p.id
            """)
    @Nullable
    Cabinet oneOrNull(String name);

    @Query("""
            SELECT t.id, t.name, p.title AS "prizes.title", p.year AS "prizes.year"
              FROM <<tables.teams>> t
              LEFT JOIN <<tables.trophies>> p ON p.team_id = t.id
             WHERE t.name = :name
             ORDER BY p.id
            """)
    Optional<Cabinet> find(String name);

    @Query("""
            SELECT m.email, t.name AS "teams.name", p.title AS "teams.prizes.title", p.year AS "teams.prizes.year"
              FROM <<tables.members>> m
              LEFT JOIN <<tables.teams>> t ON t.captain_id = m.id
              LEFT JOIN <<tables.trophies>> p ON p.team_id = t.id
             ORDER BY m.email, t.name, p.id
            """)
    List<Leader> leaders();
}
