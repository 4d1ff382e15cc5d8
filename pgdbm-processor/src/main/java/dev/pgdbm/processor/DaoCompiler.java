package dev.pgdbm.processor;

import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.Checks;
import dev.pgdbm.processor.check.VariantDescriptions;
import dev.pgdbm.processor.describe.StatementDescriber;
import dev.pgdbm.processor.generate.DaoImplClass;
import dev.pgdbm.processor.generate.GeneratedSource;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.DescribedStatement;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.model.Variants;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The pipeline behind reading: describe → check → generate, per method, joined at the end. */
final class DaoCompiler {
    private final StatementDescriber describer;
    private final CheckMode mode;
    private final Optional<ReportCollector> report;

    /** @param report collects what becomes known, if somebody wants to know */
    DaoCompiler(StatementDescriber describer, CheckMode mode, Optional<ReportCollector> report) {
        this.describer = describer;
        this.mode = mode;
        this.report = report;
    }

    /** Says which statements will be asked about, as soon as that is known. */
    void announce(DaoModel dao) {
        if (mode == CheckMode.OFF) {
            return;
        }
        dao.methods().stream()
                .flatMap(method -> method.value().stream())
                .flatMap(method -> Variants.of(method).checked().stream())
                .forEach(variant -> describer.announce(dao.module(), variant.method()));
    }

    /** The implementation of a DAO that was read, or everything that is wrong with it. */
    Checked<GeneratedSource> compile(DaoModel dao) {
        List<Checked<CheckedMethod>> checked = methods(dao);
        report.ifPresent(wanted -> wanted.compiled(dao));
        return Checked.all(checked)
                .both(
                        Checked.all(dao.transactions()),
                        (methods, transactions) -> DaoImplClass.generate(dao, methods, transactions));
    }

    private List<Checked<CheckedMethod>> methods(DaoModel dao) {
        return dao.methods().stream()
                .map(method -> method.then(read -> checked(dao, read)))
                .toList();
    }

    private Checked<CheckedMethod> checked(DaoModel dao, QueryMethod method) {
        Checked<CheckedMethod> checked =
                Bug.caught(method.id(), Location.of(method.source()), () -> check(dao, method));
        report.ifPresent(wanted -> wanted.checked(method, checked.problems()));
        return checked;
    }

    private Checked<CheckedMethod> check(DaoModel dao, QueryMethod method) {
        List<Problem> problems = Checks.ofTemplate(method);
        if (mode == CheckMode.OFF) {
            return Checked.of(method, problems).map(Checks::unchecked).after(List.of(unchecked(dao.module())));
        }
        if ((method.isDynamic() || !method.template().rows().isEmpty())
                && problems.stream().anyMatch(Problem::isError)) {
            return new Checked.Failed<>(problems);
        }
        Checked<DescribedStatement> statement = describe(dao.module(), method);
        report.ifPresent(wanted -> statement.value().ifPresent(wanted::described));
        return statement.after(problems).then(Checks::check);
    }

    private Checked<DescribedStatement> describe(SchemaModuleModel module, QueryMethod method) {
        Variants variants = Variants.of(method);
        List<Checked<Description>> described = variants.checked().stream()
                .map(variant -> describer.describe(module, variant.method()))
                .toList();
        return VariantDescriptions.join(method, variants.checked(), described).after(incomplete(method, variants));
    }

    private static List<Problem> incomplete(QueryMethod method, Variants variants) {
        return variants.isComplete()
                ? List.of()
                : List.of(Problem.note(
                                "variants",
                                Location.of(method.sql()),
                                "%d of %.0f variants of \"%s\" were checked"
                                        .formatted(variants.checked().size(), variants.possible(), method.name()))
                        .note("those with all blocks on, all off, each alone, and all pairs"));
    }

    /** One warning for each module. */
    private static Problem unchecked(SchemaModuleModel module) {
        return Problem.warning(
                        "unchecked",
                        Location.of(module.source()),
                        "no statement of module \"%s\" is checked, because of -Apgdbm.check=off"
                                .formatted(module.name()))
                .fix("leave the option out, or take -Apgdbm.check.url=… where the embedded PostgreSQL cannot run");
    }
}
