package dev.pgdbm.processor.model;

import java.util.List;

/**
 * A method and what PostgreSQL says of its statement in every variant that it was asked about.
 *
 * @param whole the method as written, with what is true of all variants together
 * @param variants one for a statement without blocks, which then is the same as the whole
 */
public record DescribedStatement(DescribedMethod whole, List<DescribedVariant> variants) {
    public DescribedStatement {
        variants = List.copyOf(variants);
    }
}
