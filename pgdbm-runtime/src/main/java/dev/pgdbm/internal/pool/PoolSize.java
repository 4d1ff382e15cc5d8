package dev.pgdbm.internal.pool;

import dev.pgdbm.error.InvalidConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * How many connections.
 *
 * @param max at most
 * @param minIdle kept open while nobody needs them; null: the default, or {@code max} if that is less
 */
public record PoolSize(int max, @Nullable Integer minIdle) {
    /** The defaults. */
    public static final PoolSize USUAL = new PoolSize(10, null);

    private static final int USUAL_MIN_IDLE = 2;

    /** The same with another maximum. */
    public PoolSize withMax(int connections) {
        if (connections < 1) {
            throw new InvalidConfiguration("the pool size is %d; use at least 1".formatted(connections));
        }
        return new PoolSize(connections, minIdle);
    }

    /** The same with another minimum. */
    public PoolSize withMinIdle(int connections) {
        if (connections < 0) {
            throw new InvalidConfiguration(
                    "the number of idle connections is %d; use at least 0".formatted(connections));
        }
        return new PoolSize(max, connections);
    }

    /** How many are kept open. */
    public int idle() {
        return minIdle == null ? Math.min(USUAL_MIN_IDLE, max) : minIdle;
    }

    /**
     * This, if it makes sense.
     *
     * @throws InvalidConfiguration if not
     */
    public PoolSize validated() {
        if (idle() > max) {
            throw new InvalidConfiguration(
                    "%d idle connections do not fit into a pool of %d; raise withMaxPoolSize or lower withMinIdle"
                            .formatted(idle(), max));
        }
        return this;
    }
}
