/**
 * A job queue in a schema: read {@link com.example.queue.Jobs} first, then {@link com.example.queue.Worker}.
 */
@NullMarked
package com.example.queue;

import org.jspecify.annotations.NullMarked;
