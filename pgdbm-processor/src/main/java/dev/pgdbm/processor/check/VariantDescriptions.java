package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.DescribedStatement;
import dev.pgdbm.processor.model.DescribedVariant;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.Variant;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Joins what PostgreSQL says of the variants of a statement. */
public final class VariantDescriptions {
    private VariantDescriptions() {}

    /**
     * The statement with all its variants; every problem of every variant if one of them failed, or if they do not fit together.
     *
     * @param described one for each of the variants
     */
    public static Checked<DescribedStatement> join(
            QueryMethod method, List<Variant> variants, List<Checked<Description>> described) {
        VariantProblems problems = new VariantProblems(variants);
        List<DescribedVariant> known = new ArrayList<>();
        for (int i = 0; i < variants.size(); i++) {
            Variant variant = variants.get(i);
            problems.add(
                    variant, DanglingWhere.explained(variant, described.get(i).problems()));
            described.get(i).value().ifPresent(description -> known.add(new DescribedVariant(variant, description)));
        }
        return Checked.of(known, problems.told()).then(all -> joined(method, all));
    }

    private static Checked<DescribedStatement> joined(QueryMethod method, List<DescribedVariant> variants) {
        List<Problem> differences = new ArrayList<>();
        differences.addAll(VariantColumns.differences(method, variants));
        differences.addAll(VariantParameters.differences(method, variants));
        return Checked.of(variants, differences)
                .map(all -> new DescribedStatement(new DescribedMethod(method, whole(method, all)), all));
    }

    private static Description whole(QueryMethod method, List<DescribedVariant> variants) {
        return variants.size() == 1
                ? variants.get(0).description()
                : new WholeDescription(method, variants).description();
    }
}
