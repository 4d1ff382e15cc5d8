package dev.pgdbm.processor;

import dev.pgdbm.processor.describe.StatementPlanner;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.DescribedStatement;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.StatementPlan;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.SourceRef;
import dev.pgdbm.processor.report.DaoReport;
import dev.pgdbm.processor.report.MethodReport;
import dev.pgdbm.processor.report.ReportDocument;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects for the report what becomes known of DAOs while they are compiled. */
final class ReportCollector {
    private final StatementPlanner planner;
    private final Function<SourceRef, String> places;
    private final ReportFiles files;
    private final IdentityHashMap<QueryMethod, DescribedStatement> statements = new IdentityHashMap<>();
    private final IdentityHashMap<QueryMethod, List<Problem>> problems = new IdentityHashMap<>();
    private final List<DaoReport> daos = new ArrayList<>();

    /** @param places tells where a piece of code is, as in {@code Users.java:8:20}; empty if unknown */
    ReportCollector(StatementPlanner planner, Function<SourceRef, String> places, ReportFiles files) {
        this.planner = planner;
        this.places = places;
        this.files = files;
    }

    /** What PostgreSQL said of a statement. */
    void described(DescribedStatement statement) {
        statements.put(statement.whole().method(), statement);
    }

    /** What was found wrong with a method. */
    void checked(QueryMethod method, List<Problem> found) {
        problems.put(method, found);
    }

    /** A DAO whose methods have all been checked. */
    void compiled(DaoModel dao) {
        daos.add(new DaoReport(
                dao.type().qualifiedName(),
                dao.type().name(),
                dao.module().name(),
                places.apply(dao.source()),
                dao.methods().stream()
                        .flatMap(method -> method.value().stream())
                        .map(method -> report(dao, method))
                        .toList(),
                dao.methods().stream()
                        .filter(method -> method.value().isEmpty())
                        .map(Checked::problems)
                        .flatMap(List::stream)
                        .toList()));
    }

    private MethodReport report(DaoModel dao, QueryMethod method) {
        Optional<DescribedStatement> statement = Optional.ofNullable(statements.get(method));
        List<Problem> found = problems.getOrDefault(method, List.of());
        String undescribed = found.stream().anyMatch(Problem::isError)
                ? "the statement was refused"
                : "the statement was not checked";
        // Of a statement with blocks, the plan is that with all of them on.
        StatementPlan plan = statement
                .map(known -> known.variants().get(0))
                .map(first -> planner.plan(dao.module(), first.variant().method(), first.description()))
                .orElse(StatementPlan.none(undescribed));
        Optional<Description> description = statement.map(known -> known.whole().description());
        return new MethodReport(method, places.apply(method.source()), description, plan, found);
    }

    /** A DAO that could not be read. */
    void unreadable(String type, List<Problem> found) {
        String name = type.substring(type.lastIndexOf('.') + 1);
        String place = found.stream()
                .flatMap(problem -> Stream.ofNullable(problem.location().source()))
                .map(places)
                .findFirst()
                .orElse("");
        daos.add(new DaoReport(type, name, "", place, List.of(), found));
    }

    /** Writes all that was collected; the complaint if that fails. */
    Optional<String> write() {
        return files.write(ReportDocument.of(daos));
    }
}
