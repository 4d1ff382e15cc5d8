package dev.pgdbm.processor;

import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.check.Checks;
import dev.pgdbm.processor.describe.StatementDescriber;
import dev.pgdbm.processor.generate.DaoImplClass;
import dev.pgdbm.processor.generate.GeneratedSource;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** The pipeline behind reading: describe → check → generate, per method, joined at the end. */
final class DaoCompiler {
    private final StatementDescriber describer;
    private final CheckMode mode;

    DaoCompiler(StatementDescriber describer, CheckMode mode) {
        this.describer = describer;
        this.mode = mode;
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
        return Checked.all(methods(dao)).map(methods -> DaoImplClass.generate(dao, methods));
    }

    private List<Checked<CheckedMethod>> methods(DaoModel dao) {
        return dao.methods().stream()
                .map(method ->
                        method.then(read -> Bug.caught(read.id(), Location.of(read.source()), () -> check(dao, read))))
                .toList();
    }

    private Checked<CheckedMethod> check(DaoModel dao, QueryMethod method) {
        List<Problem> problems = Checks.ofTemplate(method);
        if (mode == CheckMode.OFF) {
            return Checked.of(method, problems).map(Checks::unchecked).after(List.of(unchecked(dao.module())));
        }
        Checked<DescribedMethod> described = describer
                .describe(dao.module(), method)
                .map(description -> new DescribedMethod(method, description))
                .after(problems);
        return described.then(Checks::check);
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
