package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.template.Segment;

/** What {@code <<if x>>} asks of a parameter: whether it is true, or whether it is there. */
final class Conditions {
    private Conditions() {}

    /**
     * Whether a value is asked for its truth; a {@code @Nullable Boolean} is asked whether it is there. A boolean of a record that is
     * not there is not true.
     */
    static boolean isTruth(BoundValue value) {
        JavaType declared = value.last().type();
        return !declared.nullable() && declared.boxed().is("java.lang.Boolean");
    }

    /** Whether a value can be true or not, or be there or not. */
    static boolean canDecide(BoundValue value) {
        return value.type().nullable() || isTruth(value);
    }

    /** The {@code <<if x>>} of a block. */
    static Location location(QueryMethod method, Segment.Block block) {
        return Location.of(method.sql(), block.offset(), block.openerLength());
    }

    /** That of the part that leads nowhere; the whole {@code <<if x>>} if nothing of it leads anywhere. */
    static Location location(QueryMethod method, Segment.Block block, BrokenPath broken) {
        int name = method.template().text().indexOf(block.name(), block.offset() + "<<if".length());
        return broken.reached().isEmpty()
                ? location(method, block)
                : Location.of(
                        method.sql(), name + broken.offset(), broken.missing().length());
    }

    /** The same as written. */
    static String written(QueryMethod method, Segment.Block block) {
        return method.template().text().substring(block.offset(), block.offset() + block.openerLength());
    }
}
