/**
 * What reads and writes values annotated with {@code @Json}: {@link dev.pgdbm.json.JsonCodec}, which the artifact
 * {@code dev.pgdbm:pgdbm-jackson} implements with Jackson.
 */
@NullMarked
package dev.pgdbm.json;

import org.jspecify.annotations.NullMarked;
