package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Json;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has JSON in every role. */
@Dao(Club.class)
interface Documents {
    /** A document. */
    record Profile(
            String name, List<Integer> scores, @Nullable Profile friend) {}

    /** What goes to and fro. */
    record Kept(
            @Json Profile profile,
            @Json List<Profile> others,
            @Json Map<String, @Nullable Object> more,
            @Json @Nullable Profile absent) {}

    /** With a list folded of its rows. */
    record Owner(long id, List<Item> items) {}

    /** In a list. */
    record Item(@AssumeNonNull Long id, @Json @AssumeNonNull Profile profile) {}

    @Query("SELECT :profile::jsonb AS profile, :others::json AS others, :more::jsonb AS more, :absent::jsonb AS absent")
    Kept same(
            @Json Profile profile,
            @Json List<Profile> others,
            @Json Map<String, @Nullable Object> more,
            @Json @Nullable Profile absent);

    @Query("SELECT :document::jsonb")
    @Json
    Optional<Profile> profile(@Nullable String document);

    @Query("SELECT :document::jsonb AS document")
    @Json
    Profile required(String document);

    @Query("SELECT :document::jsonb")
    @Json
    @Nullable
    Profile orNull(String document);

    @Query("SELECT jsonb_array_elements(:documents::jsonb)")
    @Json
    List<@Nullable List<String>> lists(String documents);

    @Query("SELECT :value::jsonb::text")
    String text(@Json Object value);

    @Query("""
            SELECT o.id, t.place AS "items.id", t.profile AS "items.profile"
            FROM <<tables.members>> o
                JOIN jsonb_array_elements(:documents::jsonb) WITH ORDINALITY t(profile, place) ON true
            """)
    List<Owner> owners(String documents);

    @Query("SELECT 1")
    int one();
}
