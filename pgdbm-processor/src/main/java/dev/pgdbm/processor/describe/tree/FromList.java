package dev.pgdbm.processor.describe.tree;

import java.util.List;
import java.util.Optional;

/**
 * FROM with its items, which commas part, and WHERE: {@code FromExpr}.
 *
 * @param condition of WHERE
 */
public record FromList(List<FromItem> items, Optional<Expression> condition) implements FromItem {
    public FromList {
        items = List.copyOf(items);
    }
}
