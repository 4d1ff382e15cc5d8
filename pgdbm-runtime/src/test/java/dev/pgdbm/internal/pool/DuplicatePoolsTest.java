package dev.pgdbm.internal.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DuplicatePoolsTest {
    private final DuplicatePools pools = new DuplicatePools();

    @Test
    void theSecondPoolToADatabaseWarns() {
        assertThat(logged(() -> pools.opened("db:5432/shop"))).isEmpty();
        assertThat(logged(() -> pools.opened("db:5432/other"))).isEmpty();
        assertThat(logged(() -> pools.opened("db:5432/shop"))).contains("2 pools to db:5432/shop are open");
    }

    @Test
    void aClosedPoolCountsNoMore() {
        pools.opened("db:5432/shop");
        pools.closed("db:5432/shop");
        pools.closed("db:5432/shop");
        assertThat(logged(() -> pools.opened("db:5432/shop"))).isEmpty();
    }

    /** What the logger of the tests prints, which is System.err at the time. */
    private static String logged(Runnable action) {
        PrintStream usual = System.err;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        System.setErr(new PrintStream(text, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(usual);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
