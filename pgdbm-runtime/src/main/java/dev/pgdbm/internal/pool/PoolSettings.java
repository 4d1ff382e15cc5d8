package dev.pgdbm.internal.pool;

import dev.pgdbm.internal.config.Target;
import dev.pgdbm.internal.config.Timeouts;

/** Everything that a pool is made from, checked. */
public record PoolSettings(Target target, PoolSize size, Timeouts timeouts) {}
