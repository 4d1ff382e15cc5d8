package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import dev.pgdbm.value.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has composite types in every role. */
@Dao(Club.class)
interface Places {
    /** An attribute. */
    enum Mood {
        GLAD,
        SAD
    }

    /** An attribute that is converted. */
    record Length(double metres) {}

    /** Between the two. */
    final class LengthConverter implements ColumnConverter<Length, Double> {
        @Override
        public Length fromColumn(Double value) {
            return new Length(value);
        }

        @Override
        public Double toParameter(Length length) {
            return length.metres();
        }
    }

    /** A composite value in another. */
    record Spot(double x, @Converter(LengthConverter.class) Length y) {
        Spot(double x, double y) {
            this(x, new Length(y));
        }
    }

    /** A composite value of everything. */
    record Place(
            String name,
            @Nullable Integer floor,
            @Nullable Mood mood,
            @Nullable Spot spot,
            @Nullable List<@Nullable Spot> spots,
            @Nullable List<String> labels,
            @Nullable Instant since,
            byte @Nullable [] picture,
            boolean open,
            @Nullable Range<LocalDate> stay) {}

    /** A composite value that is a whole row of a table. */
    record Row(long id, Place place) {}

    /** Everything that there is. */
    record Both(
            Place place,
            List<@Nullable Place> places,
            @Nullable Place absent) {}

    @Query(
            "SELECT :place::<<schema>>.place AS place, :places::<<schema>>.place[] AS places, :absent::<<schema>>.place AS absent")
    Both same(Place place, List<@Nullable Place> places, @Nullable Place absent);

    @Query("INSERT INTO <<tables.places>> (id, place) VALUES (:id, :place)")
    void add(long id, Place place);

    @Query("SELECT p FROM <<tables.places>> p ORDER BY id")
    List<Row> rows();

    @Query("SELECT :name::text || (place).name FROM <<tables.places>> WHERE place = :place::<<schema>>.place")
    List<@Nullable String> names(String name, Place place);

    @Query("SELECT ROW(:x::float8, :y::float8)::<<schema>>.point")
    @Nullable
    Spot spot(@Nullable Double x, @Nullable Double y);

    @Query("SELECT nullif(ROW(:x::float8, 0)::<<schema>>.point, ROW(0, 0)::<<schema>>.point)")
    @AssumeNonNull
    Spot assumed(double x);

    @Query("SELECT 1")
    int one();
}
