package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.Preparation.Prepared;
import dev.pgdbm.processor.describe.cache.DescriptionCache;
import dev.pgdbm.processor.describe.cardinality.ResultDependencies;
import dev.pgdbm.processor.describe.cardinality.RowBounds;
import dev.pgdbm.processor.describe.nullability.ResultNullness;
import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.ParameterBinding;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.RowDependencies;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.model.StatementUse;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.RenderedSql;
import dev.pgdbm.template.Segment;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.postgresql.core.Field;

/**
 * Prepares the statement of a method, and says what it needs and returns.
 *
 * <p>A statement is parsed first with no parameter types declared, because PostgreSQL's own inference is the truth; if it can
 * infer one (42P18), again with those of the Java parameters. Then once more with the very types that the generated code will
 * send: some statements pass the one and fail at run time with the other, such as a varchar sent into a jsonb column.
 */
public final class StatementDescriber {
    private static final String UNDETERMINED_TYPE = "42P18";

    private final CheckDatabases databases;
    private final StatementMemory memory;
    private final boolean remembers;

    /** @param remembers whether what earlier compilations were told is good enough */
    public StatementDescriber(CheckDatabases databases, DescriptionCache cache, boolean remembers) {
        this.databases = databases;
        this.memory = new StatementMemory(cache, databases::migrations);
        this.remembers = remembers;
    }

    /** Begins to start the server if a statement needs it. */
    public void announce(SchemaModuleModel module, QueryMethod method) {
        if (recall(module, method).isEmpty()) {
            databases.begin();
        }
    }

    /** What PostgreSQL says of the statement of a method of a module's DAO. */
    public Checked<Description> describe(SchemaModuleModel module, QueryMethod method) {
        return known(module, method)
                .orElseGet(() -> databases.of(module).then(database -> describe(module, database, method)));
    }

    private Optional<Checked<Description>> known(SchemaModuleModel module, QueryMethod method) {
        Optional<Description> known = recall(module, method);
        known.ifPresent(description -> databases.effort().known());
        return known.map(Checked::ok);
    }

    private Optional<Description> recall(SchemaModuleModel module, QueryMethod method) {
        return remembers ? memory.recall(module, method) : Optional.empty();
    }

    private Checked<Description> describe(SchemaModuleModel module, ModuleDatabase database, QueryMethod method) {
        memory.look(module, database);
        // Other migrations may have left alone what this statement depends on.
        return known(module, method).orElseGet(() -> {
            Checked<Description> said =
                    databases.effort().measure(Effort.Phase.STATEMENTS, () -> describe(database, method));
            said.value().ifPresent(description -> memory.keep(module, method, description));
            return said;
        });
    }

    /** Keeps what was said for later compilations. */
    public void save() {
        memory.save();
    }

    private static Checked<Description> describe(ModuleDatabase database, QueryMethod method) {
        RenderedSql sql = method.template().render(database.schema(), ParameterStyle.JDBC);
        try {
            Preparation preparation = new Preparation(database.connection());
            Prepared inferred = infer(database, preparation, method, sql.sql());
            List<SqlType> parameters =
                    inferred.parameters().stream().map(database.types()::name).toList();
            Prepared sent = resent(preparation, sql.sql(), sentTypes(database, method, parameters), inferred);
            int width = inferred.columns().size();
            AnalysedStatement analysed = AnalysedStatement.of(database, method, sent.tree(), width);
            List<ResultNullness> nullness = new StatementNullability(analysed).columns(width);
            Cardinality cardinality =
                    analysed.query().map(new RowBounds(database.keys())::of).orElseGet(analysed::utilityRows);
            RowDependencies dependencies = dependencies(database, inferred, analysed);
            StatementUse use = new StatementUses(analysed).use();
            List<CheckedTable> tables =
                    database.tables().checked(analysed.tree().accessed());
            return Checked.of(
                    new Description(
                            columns(database, inferred, nullness), parameters, cardinality, dependencies, use, tables),
                    new HardCodedSchemas(method).problems(use.relations()));
        } catch (SQLException refused) {
            return Checked.failed(new SqlProblems(database).of(method, refused));
        }
    }

    private static Prepared infer(ModuleDatabase database, Preparation preparation, QueryMethod method, String sql)
            throws SQLException {
        for (List<Integer> declared : List.of(none(method), typesOfJava(database, method, Optional.empty()))) {
            try {
                return preparation.prepare(sql, declared);
            } catch (SQLException refused) {
                if (!UNDETERMINED_TYPE.equals(refused.getSQLState())) {
                    throw refused;
                }
            }
        }
        return preparation.prepare(sql, typesOfJava(database, method, Optional.of("text")));
    }

    /** With the types that will be sent; nothing new comes of declaring what the server infers. */
    private static Prepared resent(Preparation preparation, String sql, List<Integer> sent, Prepared inferred)
            throws SQLException {
        boolean same = IntStream.range(0, sent.size())
                .allMatch(i -> sent.get(i) == 0
                        || sent.get(i).equals(inferred.parameters().get(i)));
        return same ? inferred : preparation.prepare(sql, sent);
    }

    private static List<Integer> none(QueryMethod method) {
        return Collections.nCopies(method.template().parameters().size(), 0);
    }

    /** @param unknown for names that are no parameters of the method, about which the user hears anyway */
    private static List<Integer> typesOfJava(ModuleDatabase database, QueryMethod method, Optional<String> unknown) {
        return method.template().parameters().stream()
                .map(place -> method.value(place.name())
                        .flatMap(parameter -> ParameterBinding.defaultType(parameter.type()))
                        .or(() -> unknown))
                .map(type -> database.types().oid(type))
                .toList();
    }

    private static List<Integer> sentTypes(ModuleDatabase database, QueryMethod method, List<SqlType> inferred) {
        List<Segment.Parameter> places = method.template().parameters();
        return IntStream.range(0, places.size())
                .mapToObj(i -> sentType(method, places.get(i), inferred.get(i)))
                .map(type -> database.types().oid(type))
                .toList();
    }

    private static Optional<String> sentType(QueryMethod method, Segment.Parameter place, SqlType inferred) {
        Optional<BoundValue> parameter = method.value(place.name());
        return parameter.isEmpty()
                ? Optional.of(inferred.name())
                : ParameterBinding.of(parameter.get().type(), inferred).flatMap(ParameterBinding::sentType);
    }

    /** Only records in records, whose columns have dotted names, ever ask for them. */
    private static RowDependencies dependencies(
            ModuleDatabase database, Prepared prepared, AnalysedStatement statement) {
        boolean nested = prepared.columns().stream()
                .anyMatch(column -> column.getColumnLabel().contains("."));
        return statement
                .query()
                .filter(query -> nested)
                .map(new ResultDependencies(database.keys())::of)
                .orElse(RowDependencies.UNKNOWN);
    }

    private static List<DescribedColumn> columns(
            ModuleDatabase database, Prepared prepared, List<ResultNullness> nullness) {
        List<Field> fields = prepared.columns();
        return IntStream.range(0, fields.size())
                .mapToObj(i -> new DescribedColumn(
                        fields.get(i).getColumnLabel(),
                        database.types().name(fields.get(i).getOID()),
                        nullness.get(i).cause(),
                        nullness.get(i).nulledBy(),
                        nullness.get(i).ownCause()))
                .toList();
    }
}
