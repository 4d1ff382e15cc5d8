package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Rows;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A field of a row of COPY.
 *
 * @param method that writes it, or its elements
 * @param elementType the OID of the type of the elements, if it is an array
 * @param codec of an enum
 */
public record CopyField(Rows.Column column, String method, OptionalInt elementType, Optional<String> codec) {}
