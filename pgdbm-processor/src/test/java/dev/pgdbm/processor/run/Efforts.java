package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has values of its own types in every role. */
@Dao(Club.class)
@Converter(Efforts.HoursConverter.class)
interface Efforts {
    /** Of eight a day. */
    record Hours(long count) {}

    /** What goes to and fro. */
    record Effort(Hours effort, @Nullable Hours wish, List<@Nullable Hours> earlier) {}

    /** Of the DAO. */
    final class HoursConverter implements ColumnConverter<Hours, Long> {
        @Override
        public Hours fromColumn(Long value) {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
            return new Hours(value);
        }

        @Override
        public Long toParameter(Hours hours) {
            return hours.count();
        }
    }

    /** Of a parameter. */
    final class DaysConverter implements ColumnConverter<Hours, Long> {
        @Override
        public Hours fromColumn(Long value) {
            return new Hours(value * 8);
        }

        @Override
        public Long toParameter(Hours hours) {
            return hours.count() / 8;
        }
    }

    @Query("SELECT :effort::int8 AS effort, :wish::int8 AS wish, :earlier::int8[] AS earlier")
    Effort same(Hours effort, @Nullable Hours wish, List<@Nullable Hours> earlier);

    @Query("SELECT :days::int8")
    long days(@Converter(DaysConverter.class) Hours days);

    @Query("SELECT :days::int8")
    @Converter(DaysConverter.class)
    Hours hours(long days);

    @Query("SELECT :count::int8")
    Hours hoursOfDao(long count);
}
