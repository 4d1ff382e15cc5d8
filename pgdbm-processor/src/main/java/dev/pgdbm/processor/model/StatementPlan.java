package dev.pgdbm.processor.model;

import java.util.List;

/**
 * How PostgreSQL would get at the tables of a statement if it avoided to read any of them in whole.
 *
 * @param steps what it does with each table, from the top of the plan to its leaves
 * @param obstacle why there is no plan; empty if there is one
 */
public record StatementPlan(List<PlanStep> steps, String obstacle) {
    public StatementPlan {
        steps = List.copyOf(steps);
    }

    /** The steps of a plan. */
    public static StatementPlan of(List<PlanStep> steps) {
        return new StatementPlan(steps, "");
    }

    /** No plan, and why. */
    public static StatementPlan none(String why) {
        return new StatementPlan(List.of(), why);
    }

    /** Whether a table is searched without the help of an index. */
    public boolean lacksIndex() {
        return steps.stream().anyMatch(step -> step.access() == PlanStep.Access.NO_USABLE_INDEX);
    }
}
