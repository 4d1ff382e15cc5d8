package dev.pgdbm.processor;

import dev.pgdbm.processor.describe.CheckDatabases;
import dev.pgdbm.processor.describe.CheckEngine;
import dev.pgdbm.processor.describe.StatementDescriber;
import dev.pgdbm.processor.describe.StatementPlanner;
import dev.pgdbm.processor.describe.cache.CodeVersion;
import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.read.DaoReader;
import dev.pgdbm.processor.read.DiagnosticPrinter;
import dev.pgdbm.processor.read.EndOfCompilation;
import dev.pgdbm.processor.read.MigrationFolders;
import dev.pgdbm.processor.read.ResourceRoots;
import dev.pgdbm.template.SqlTemplate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What lives as long as one run of the compiler: the server, the scratch databases, and what has been said already. */
final class Compilation implements AutoCloseable {
    private final CheckDatabases databases;
    private final StatementDescriber describer;
    private final DaoReader reader;
    private final DaoCompiler daos;
    private final SourceWriter writer;
    private final DiagnosticPrinter printer;
    private final Progress progress;
    private final Optional<ReportCollector> report;
    private final boolean verbose;
    private final Set<Problem> told = new HashSet<>();

    private Compilation(
            ProcessingEnvironment environment,
            ProcessorOptions options,
            CheckDatabases databases,
            StatementDescriber describer) {
        this.databases = databases;
        this.describer = describer;
        this.reader = new DaoReader(environment, options.lenient());
        this.writer = new SourceWriter(environment.getFiler());
        this.printer = new DiagnosticPrinter(environment);
        this.report = options.report()
                .map(ReportFiles::new)
                .map(files -> new ReportCollector(new StatementPlanner(databases), printer::place, files));
        this.daos = new DaoCompiler(describer, options.check(), report);
        this.progress = new Progress(databases.effort());
        this.verbose = options.verbose();
    }

    /** Begins; the server starts as soon as a statement turns out to need it. */
    static Compilation open(ProcessingEnvironment environment) {
        ProcessorOptions options = ProcessorOptions.of(environment.getOptions());
        MigrationFolders migrations = new MigrationFolders(ResourceRoots.in(environment, options.resources()));
        CheckEngine engine = new CheckEngine(options.checkUrl(), options.postgres());
        CheckDatabases databases = new CheckDatabases(engine, migrations::of);
        EndOfCompilation.listen(environment, databases::close);
        String analyser = CodeVersion.of(PgdbmProcessor.class) + CodeVersion.of(SqlTemplate.class);
        StatementDescriber describer = new StatementDescriber(databases, engine.cache(analyser), options.remembers());
        Compilation compilation = new Compilation(environment, options, databases, describer);
        ProcessorOptions.unknown(environment.getOptions()).forEach(compilation.printer::warn);
        return compilation;
    }

    /**
     * Compiles DAOs; one that fails does not stop the others. All are read before the first is described, since the server takes
     * as long to start as they take to read.
     */
    void compile(List<TypeElement> round) {
        long begin = System.nanoTime();
        Map<TypeElement, Checked<DaoModel>> models = new LinkedHashMap<>();
        round.forEach(dao -> models.put(dao, caught(dao, () -> reader.read(dao).map(this::announced))));
        models.forEach((dao, model) -> {
            report.filter(wanted -> model.value().isEmpty())
                    .ifPresent(
                            wanted -> wanted.unreadable(dao.getQualifiedName().toString(), model.problems()));
            List<Problem> problems = caught(
                            dao, () -> model.then(daos::compile).then(source -> writer.write(source, dao)))
                    .problems();
            printer.print(problems.stream().filter(told::add).toList(), dao);
        });
        progress.done(round.size(), begin);
    }

    private DaoModel announced(DaoModel dao) {
        daos.announce(dao);
        return dao;
    }

    private static <T> Checked<T> caught(TypeElement dao, Supplier<Checked<T>> stage) {
        return Bug.caught(dao.getQualifiedName().toString(), DaoReader.location(dao), stage);
    }

    @Override
    public void close() {
        // Single-user mode looks less closely at some statements; with sockets they are to be checked again.
        if (databases.remarks().isEmpty()) {
            describer.save();
        }
        databases.remarks().forEach(printer::note);
        if (verbose) {
            databases.server().ifPresent(server -> printer.note("pgdbm checked on " + server));
        }
        databases.close();
        report.flatMap(ReportCollector::write).ifPresent(printer::warn);
        if (verbose) {
            printer.note(progress.toString());
        }
    }
}
