package dev.pgdbm.benchmark;

import dev.pgdbm.benchmark.stub.StubDataSource;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** On what is measured: the stub, whose queries return a fixed number of rows, or an embedded PostgreSQL. */
@State(Scope.Benchmark)
public class Where {
    private static final String SCHEMA = "acme";

    @Param({"stub", "server"})
    String driver = "stub";

    private @Nullable EmbeddedPool server;
    private @Nullable Target one;
    private @Nullable Target ten;
    private @Nullable Target hundred;
    private @Nullable Target thousand;
    private @Nullable Target hundredThousand;

    /** Prepares what the parameter asks for. */
    @Setup(Level.Trial)
    public void open() {
        if (driver.equals("stub")) {
            one = Target.on(StubDataSource.of(1), SCHEMA);
            ten = Target.on(StubDataSource.of(10), SCHEMA);
            hundred = Target.on(StubDataSource.of(100), SCHEMA);
            thousand = Target.on(StubDataSource.of(1000), SCHEMA);
            hundredThousand = Target.on(StubDataSource.of(Target.STREAMED), SCHEMA);
            return;
        }
        server = EmbeddedPool.open();
        Target target = Target.on(server.source(), SCHEMA);
        target.database().migrate(Shop.class);
        one = target;
        ten = target;
        hundred = target;
        thousand = target;
        hundredThousand = target;
    }

    /** Stops the server. */
    @TearDown(Level.Trial)
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    Target one() {
        return there(one);
    }

    Target ten() {
        return there(ten);
    }

    Target hundred() {
        return there(hundred);
    }

    Target thousand() {
        return there(thousand);
    }

    Target hundredThousand() {
        return there(hundredThousand);
    }

    private static Target there(@Nullable Target target) {
        if (target == null) {
            throw new IllegalStateException("not open");
        }
        return target;
    }
}
