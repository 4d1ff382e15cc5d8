package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.template.Segment;

/** What {@code <<if x>>} asks of a parameter: whether it is true, or whether it is there. */
final class Conditions {
    private Conditions() {}

    /** Whether a value of the type is asked for its truth; a {@code @Nullable Boolean} is asked whether it is there. */
    static boolean isTruth(JavaType type) {
        return !type.nullable() && type.boxed().is("java.lang.Boolean");
    }

    /** Whether a value of the type can be true or not, or be there or not. */
    static boolean canDecide(JavaType type) {
        return type.nullable() || isTruth(type);
    }

    /** The {@code <<if x>>} of a block. */
    static Location location(QueryMethod method, Segment.Block block) {
        return Location.of(method.sql(), block.offset(), block.openerLength());
    }

    /** The same as written. */
    static String written(QueryMethod method, Segment.Block block) {
        return method.template().text().substring(block.offset(), block.offset() + block.openerLength());
    }
}
