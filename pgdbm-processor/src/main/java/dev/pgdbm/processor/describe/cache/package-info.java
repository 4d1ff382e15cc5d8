/**
 * What earlier compilations found out, so that unchanged statements need no engine.
 *
 * <p>{@code DescriptionCache} is the way in. A description is found by its statement ({@code StatementKey}: the text as
 * {@code CanonicalSql}, the Java types of its parameters, the versions of analyser and engine) and holds as long as the objects
 * that the statement depends on are defined as they were ({@code Definitions}, which are known for every state of the migrations
 * that was applied once). {@code RecordCodec} turns records into bytes, {@code CacheFile} keeps those.
 */
@NullMarked
package dev.pgdbm.processor.describe.cache;

import org.jspecify.annotations.NullMarked;
