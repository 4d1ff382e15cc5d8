import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

@Dao(Shop.class)
public interface Users {
    record All(
            short int2,
            int int4,
            long int8,
            float float4,
            double float8,
            BigDecimal numeric,
            String text,
            boolean bool,
            byte[] bytea,
            UUID uuid,
            LocalDate date,
            LocalTime time,
            LocalDateTime timestamp,
            Instant timestamptz,
            String jsonb,
            List<Integer> ints,
            List<Instant> instants) {}

    @Query("""
            SELECT int2, int4, int8, float4, float8, numeric, text, bool, bytea, uuid, date, time, timestamp,
                   timestamptz, jsonb, ints, instants
              FROM <<tables.everything>>
            """)
    List<All> all();
}
