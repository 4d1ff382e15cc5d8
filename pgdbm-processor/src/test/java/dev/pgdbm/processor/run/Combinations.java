package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Json;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said elsewhere of one thing, of several at once. */
@Dao(Club.class)
interface Combinations {
    /** A key. */
    record VisitId(long value) {}

    /** To and fro. */
    final class VisitIdConverter implements ColumnConverter<VisitId, Long> {
        @Override
        public VisitId fromColumn(Long value) {
            return new VisitId(value);
        }

        @Override
        public Long toParameter(VisitId id) {
            return id.value();
        }
    }

    /** Of any guest. */
    record Keyed<T>(long id, T guest) {}

    /** Has what can be changed. */
    record Filter(List<Long> ids, @Nullable String note) {}

    /** Has a document. */
    record Document(String name, Inner inner) {}

    /** Is in a record. */
    record Inner(@Json @Nullable List<Integer> scores) {}

    @Query("SELECT 'x' AS name, :scores::jsonb AS \"inner.scores\"")
    Stream<Document> documents(@Json List<Integer> scores);

    @Query("INSERT INTO <<tables.visits>> (id, guest) SELECT id, guest FROM <<rows.visits>>")
    int collection(Collection<? extends Keyed<String>> visits);

    @Query("INSERT INTO <<tables.visits>> (id, guest) SELECT id, guest FROM <<rows.visits>>")
    CompletableFuture<Integer> iterable(Iterable<Keyed<String>> visits);

    @Converter(VisitIdConverter.class)
    @Query("SELECT id FROM <<tables.visits>> ORDER BY id")
    List<VisitId> ids();

    @Converter(VisitIdConverter.class)
    @Query("SELECT id FROM <<tables.visits>> WHERE id = :id")
    CompletableFuture<Optional<VisitId>> find(@Converter(VisitIdConverter.class) VisitId id);

    @Query("SELECT count(*) FROM <<tables.visits>> WHERE id = ANY(:filter.ids)")
    CompletableFuture<Long> ofFilter(Filter filter);

    @Query("SELECT count(*) FROM <<tables.visits>> WHERE true <<if ids>>AND id = ANY(:ids)<<end>>")
    CompletableFuture<Long> ofOptional(Optional<List<Long>> ids);
}
