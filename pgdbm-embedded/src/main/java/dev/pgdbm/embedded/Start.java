package dev.pgdbm.embedded;

import dev.pgdbm.embedded.engine.Engine;
import dev.pgdbm.embedded.engine.Fault;
import dev.pgdbm.embedded.engine.Platform;
import dev.pgdbm.embedded.server.Launch;
import java.io.IOException;

/**
 * A way to start what options describe.
 *
 * @param <T> what it starts
 */
@FunctionalInterface
interface Start<T> {
    T from(Launch launch) throws IOException, InterruptedException;

    /** Starts it, with what goes wrong told as what it means. */
    static <T> T of(EmbeddedOptions options, Start<T> start) {
        try {
            Engine engine = Engine.ofMajor(
                    options.majorVersion(),
                    EmbeddedPostgres.class.getClassLoader(),
                    Platform.of(System.getProperties()),
                    options.cacheDirectory());
            return start.from(Launch.of(engine, options.cacheDirectory(), options.environment()));
        } catch (IOException failure) {
            // An interrupt closes the file that is being read or locked.
            if (Thread.currentThread().isInterrupted()) {
                throw Fault.interrupted(failure);
            }
            throw Fault.files(options.cacheDirectory(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw Fault.interrupted(interruption);
        }
    }
}
