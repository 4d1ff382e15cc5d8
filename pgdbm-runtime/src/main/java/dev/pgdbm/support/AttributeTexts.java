package dev.pgdbm.support;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of a composite value that is being written. For generated code. */
public final class AttributeTexts {
    private final List<@Nullable String> texts = new ArrayList<>();

    AttributeTexts() {}

    /** The same with the value of one more attribute, NULL for null. */
    public <T> AttributeTexts add(@Nullable T value, TextEncoder<? super T> encoder) throws SQLException {
        texts.add(value == null ? null : encoder.encode(value));
        return this;
    }

    List<@Nullable String> texts() {
        return texts;
    }
}
