package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.RowConstructor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A DAO of sets, maps, and rows that are no records. */
@Dao(Club.class)
interface Rosters {
    /** A row. */
    record Entry(long id, String email) {}

    /** A row made by a constructor. */
    final class Badge {
        private final String text;

        Badge(long id, String email) {
            this.text = id + ":" + email;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A row made by a static method. */
    interface Label {
        /** The text. */
        String text();

        /** The label of a member. */
        @RowConstructor
        static Label of(String email, @Nullable String fullName) {
            return () -> email + "/" + fullName;
        }
    }

    @Query("SELECT substr(email, 5) FROM <<tables.members>> ORDER BY email DESC")
    Set<String> domains();

    @Query("SELECT id, email FROM <<tables.members>> ORDER BY id DESC")
    Set<Entry> entries();

    @Query("SELECT email, full_name FROM <<tables.members>> ORDER BY email DESC")
    Map<String, @Nullable String> names();

    @Query("SELECT id, email FROM <<tables.members>> ORDER BY id")
    Map<Long, Entry> byId();

    @Query("SELECT substr(email, 5), id FROM <<tables.members>>")
    Map<String, Long> byDomain();

    @Query("SELECT id, email FROM <<tables.members>> ORDER BY id")
    List<Badge> badges();

    @Query("SELECT email, full_name FROM <<tables.members>> ORDER BY id")
    List<Label> labels();
}
