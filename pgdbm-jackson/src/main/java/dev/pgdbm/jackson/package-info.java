/** {@code @Json} values by Jackson: {@link dev.pgdbm.jackson.JacksonCodec}. */
@NullMarked
package dev.pgdbm.jackson;

import org.jspecify.annotations.NullMarked;
