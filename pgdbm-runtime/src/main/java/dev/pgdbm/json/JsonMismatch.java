package dev.pgdbm.json;

import java.io.IOException;

/** A document that does not fit its Java type; the message, which users get to see, has no values of the document in it. */
public final class JsonMismatch extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param where the mismatch is, and what it is: {@code at tags[0].name: MismatchedInputException} */
    public JsonMismatch(String where) {
        super(where);
    }
}
