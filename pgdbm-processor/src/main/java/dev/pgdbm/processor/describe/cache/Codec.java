package dev.pgdbm.processor.describe.cache;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How the values of one type are written and read.
 *
 * <p>The bytes do not say what they are: whoever reads them must know that the same version of the classes wrote them.
 */
interface Codec {
    void write(Object value, DataOutputStream out) throws IOException;

    /** @throws IOException if there are no such values in the bytes; so does a RuntimeException */
    Object read(DataInputStream in) throws IOException;
}
