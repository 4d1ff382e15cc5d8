package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.processor.CheckServer;
import dev.pgdbm.processor.run.Combinations.Document;
import dev.pgdbm.processor.run.Combinations.Filter;
import dev.pgdbm.processor.run.Combinations.Inner;
import dev.pgdbm.processor.run.Combinations.Keyed;
import dev.pgdbm.processor.run.Combinations.VisitId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What works alone works together. */
class CombinationsTest {
    private Combinations combinations;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Combinations.class, output);
    }

    @BeforeEach
    void noVisits() throws SQLException {
        combinations = ClubDatabase.schema("combinations").dao(Combinations.class);
    }

    @Test
    void aStreamReadsDocuments() {
        try (Stream<Document> documents = combinations.documents(List.of(1, 2))) {
            assertThat(documents).containsExactly(new Document("x", new Inner(List.of(1, 2))));
        }
    }

    @Test
    void rowsAreOfGenericRecords() {
        assertThat(combinations.collection(List.of())).isZero();
        assertThat(combinations.collection(List.of(new Keyed<>(1, "Ada"), new Keyed<>(2, "Bob"))))
                .isEqualTo(2);
        assertThat(combinations.iterable(List.of(new Keyed<>(3, "Cyd"))).join()).isEqualTo(1);
    }

    @Test
    void aMethodNamesTheConverterOfItsRows() {
        combinations.collection(List.of(new Keyed<>(1, "Ada")));

        assertThat(combinations.ids()).containsExactly(new VisitId(1));
        assertThat(combinations.find(new VisitId(1)).join()).contains(new VisitId(1));
    }

    @Test
    void aFutureBindsWhatThereWasWhereverItIs() {
        combinations.collection(List.of(new Keyed<>(1, "Ada")));
        Queue<Runnable> waiting = new ArrayDeque<>();
        List<Long> ids = new ArrayList<>(List.of(1L));
        try (DatabasePool pool =
                DatabasePool.open(PoolConfig.of(CheckServer.url()).withExecutor(waiting::add))) {
            Combinations later = pool.schema("combinations").dao(Combinations.class);
            CompletableFuture<Long> ofFilter = later.ofFilter(new Filter(ids, null));
            CompletableFuture<Long> ofOptional = later.ofOptional(Optional.of(ids));
            ids.clear();
            waiting.forEach(Runnable::run);

            assertThat(ofFilter).isCompletedWithValue(1L);
            assertThat(ofOptional).isCompletedWithValue(1L);
        }
    }
}
