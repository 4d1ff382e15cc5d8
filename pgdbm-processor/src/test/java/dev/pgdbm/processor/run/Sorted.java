package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with choices. */
@Dao(Club.class)
interface Sorted {
    /** What members are sorted by. */
    enum Order {
        @Sql("full_name DESC NULLS LAST")
        NAME,
        @Sql("id DESC")
        NEWEST,
        @Sql("(SELECT count(*) FROM <<tables.members>> other WHERE other.full_name = m.full_name)")
        COMMON
    }

    @Query("""
            SELECT email FROM <<tables.members>> m
             WHERE true <<if name>>AND full_name = :name<<end>>
             ORDER BY <<choice.order>>, id LIMIT :limit
            """)
    List<String> by(@Nullable String name, Order order, int limit);

    @Query("SELECT email FROM <<tables.members>> m ORDER BY <<choice.order>>")
    List<String> bySeveral(List<Order> order);

    @Query("SELECT email FROM <<tables.members>> m <<if order>>ORDER BY <<choice.order>><<end>>")
    List<String> bySome(@Nullable List<Order> order);
}
