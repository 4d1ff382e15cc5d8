package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

/** Has a DAO inside, with names that generated code would like to have for itself. */
final class Outer {
    private Outer() {}

    /** Not public, and nested. */
    @Dao(Club.class)
    interface Names {
        /** Named as a type of JDBC. */
        record Connection(long row, String statement) {}

        /** Named as a type of JDBC. */
        record ResultSet(long result) {}

        @Query(
                "SELECT id AS row, email AS statement FROM <<tables.members>> WHERE email = :connection OR id = :statement")
        List<Connection> find(String connection, long statement);

        @Query(
                "SELECT id AS row, email AS statement FROM <<tables.members>> WHERE email IN (:executor, :rows, :result)")
        List<Connection> find(String executor, String rows, String result);

        @Query("SELECT id AS result FROM <<tables.members>> WHERE email = :FIND")
        List<ResultSet> find(String FIND);

        @Query("SELECT id FROM <<tables.members>> WHERE email = :failure")
        List<Long> executor(String failure);
    }
}
