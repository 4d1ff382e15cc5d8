package dev.pgdbm.processor.model;

/** A variant of a method's statement and what PostgreSQL says of it. */
public record DescribedVariant(Variant variant, Description description) {
    /** As a method of its own. */
    public DescribedMethod method() {
        return new DescribedMethod(variant.method(), description);
    }
}
