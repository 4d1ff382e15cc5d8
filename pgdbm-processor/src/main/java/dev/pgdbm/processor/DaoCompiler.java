package dev.pgdbm.processor;

import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.Checks;
import dev.pgdbm.processor.describe.StatementDescriber;
import dev.pgdbm.processor.generate.DaoImplClass;
import dev.pgdbm.processor.generate.GeneratedSource;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaModuleModel;
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
                .forEach(method -> describer.announce(dao.module(), method));
    }

    /** The implementation of a DAO that was read, or everything that is wrong with it. */
    Checked<GeneratedSource> compile(DaoModel dao) {
        List<Checked<CheckedMethod>> checked = methods(dao);
        report.ifPresent(wanted -> wanted.compiled(dao));
        return Checked.all(checked).map(methods -> DaoImplClass.generate(dao, methods));
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
        Checked<Description> description = describer.describe(dao.module(), method);
        report.ifPresent(wanted -> description.value().ifPresent(known -> wanted.described(method, known)));
        return description
                .map(known -> new DescribedMethod(method, known))
                .after(problems)
                .then(Checks::check);
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
