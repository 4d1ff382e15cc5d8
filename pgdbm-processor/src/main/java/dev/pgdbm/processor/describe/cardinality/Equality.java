package dev.pgdbm.processor.describe.cardinality;

/**
 * What makes two values equal: that of a B-tree operator family.
 *
 * @param collation 0 for any that takes only identical texts for equal
 */
record Equality(int family, int collation) {
    /** That of all families: the same bytes. */
    static final Equality IDENTITY = new Equality(0, 0);

    /** Whether values that are equal in this way are equal in the other too. */
    boolean implies(Equality other) {
        return equals(IDENTITY) || family == other.family && (collation == 0 || collation == other.collation);
    }
}
