package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.DataFailure;
import dev.pgdbm.error.UnexpectedNull;
import dev.pgdbm.processor.CheckServer;
import dev.pgdbm.processor.run.Places.Both;
import dev.pgdbm.processor.run.Places.Mood;
import dev.pgdbm.processor.run.Places.Place;
import dev.pgdbm.processor.run.Places.Row;
import dev.pgdbm.processor.run.Places.Spot;
import dev.pgdbm.value.Range;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records go to and fro as composite values. */
class CompositesTest {
    private Places places;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Places.class, output);
    }

    @BeforeEach
    void noPlaces() throws SQLException {
        places = ClubDatabase.schema("composites").dao(Places.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "NULL",
                "\"",
                "\"\"",
                "\\",
                "\\\\",
                "\\\"",
                "a,b",
                "(a)",
                "(,)",
                "{a,b}",
                "'",
                "a b",
                "\n\t",
                "\uD83D\uDE00",
                "\u00E9\u2603",
                "(\"a \"\"b\"\" \\\\c\",)"
            })
    void everyTextComesBackAtEveryDepth(String text) {
        Place place = named(text);

        assertThat(places.same(place, List.of(place, place), place))
                .usingRecursiveComparison()
                .isEqualTo(new Both(place, List.of(place, place), place));
    }

    @Test
    void everyAttributeComesBack() {
        Place place = new Place(
                "x",
                -5,
                Mood.SAD,
                new Spot(1.5, Double.MIN_VALUE),
                Arrays.asList(new Spot(0, Double.POSITIVE_INFINITY), null),
                List.of("a,b", "", "\"c\\\""),
                Instant.parse("2026-01-02T03:04:05.678901Z"),
                new byte[] {0, 34, 92, -1},
                true,
                Range.closedOpen(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));

        assertThat(places.same(place, List.of(place), null))
                .usingRecursiveComparison()
                .isEqualTo(new Both(place, List.of(place), null));
    }

    @Test
    void nullComesBackAsValueElementAndAttribute() {
        Place place = named("x");

        assertThat(places.same(place, Arrays.asList(null, place), null))
                .isEqualTo(new Both(place, Arrays.asList(null, place), null));
    }

    @Test
    void anEmptyListIsNotNull() {
        assertThat(places.same(named("x"), List.of(), null).places()).isEmpty();
    }

    @Test
    void aMegabyteComesBack() {
        Place place = named("x\"\\,()".repeat(200_000));

        assertThat(places.same(place, List.of(place), null).place()).isEqualTo(place);
    }

    @Test
    void aWholeRowIsAValue() {
        places.add(1, named("a"));
        places.add(2, named("b"));

        assertThat(places.rows()).containsExactly(new Row(1, named("a")), new Row(2, named("b")));
    }

    @Test
    void aValueIsComparedByTheServer() {
        places.add(1, named("a"));
        places.add(2, named("b"));

        assertThat(places.names("the ", named("b"))).containsExactly("the b");
    }

    @Test
    void anAttributeThatIsNullWhereJavaHasNoNullIsNamed() {
        assertThat(places.spot(1.0, Double.NaN)).isEqualTo(new Spot(1, Double.NaN));
        assertThatThrownBy(() -> places.spot(1.0, null))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("Places.spot")
                .hasMessageContaining("attribute \"y\"");
        assertThat(places.one()).isEqualTo(1);
    }

    @Test
    void aValueThatIsAssumedToBeThereIsLookedAt() {
        assertThat(places.assumed(1)).isEqualTo(new Spot(1, 0));
        assertThatThrownBy(() -> places.assumed(0)).isInstanceOf(UnexpectedNull.class);
    }

    @Test
    void nulInTextIsRefused() {
        assertThatThrownBy(() -> places.add(1, named("a\0b"))).isInstanceOf(DataFailure.class);
        assertThat(places.one()).isEqualTo(1);
    }

    @Test
    void anAttributeOfALaterMigrationIsAFailureAfterWhichTheConnectionIsUsable() throws SQLException {
        CheckServer.execute("ALTER TYPE \"composites\".point ADD ATTRIBUTE z float8");

        assertThatThrownBy(() -> places.same(withSpot(), List.of(), null)).isInstanceOf(DataFailure.class);
        assertThat(places.one()).isEqualTo(1);
    }

    private static Place named(String name) {
        return new Place(name, null, null, null, null, null, null, null, false, null);
    }

    private static Place withSpot() {
        return new Place("x", null, null, new Spot(1, 2), null, null, null, null, false, null);
    }
}
