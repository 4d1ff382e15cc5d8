package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.DaoModel;
import dev.pgdbm.processor.model.DaoModel.VisibleAnnotations;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An annotated interface as a {@link DaoModel}. */
public final class DaoReader {
    private final Elements elements;
    private final Types operations;
    private final AnnotationReader annotations;
    private final SchemaModuleReader modules;
    private final boolean lenient;

    /**
     * A reader.
     *
     * @param lenient whether references without annotation in code that is not {@code @NullMarked} promise nothing
     */
    public DaoReader(ProcessingEnvironment environment, boolean lenient) {
        this.elements = environment.getElementUtils();
        this.operations = environment.getTypeUtils();
        this.annotations = new AnnotationReader(elements);
        this.modules = new SchemaModuleReader(annotations);
        this.lenient = lenient;
    }

    private DaoMethods methods(TypeElement dao, JavaTypeReader types) {
        RowTypeReader rows = new RowTypeReader(elements, annotations, types, new NullnessReader(annotations, lenient));
        PropertyReader properties = new PropertyReader(elements, operations, types, dao);
        return new DaoMethods(
                elements, operations, new QueryMethodReader(operations, annotations, types, rows, properties));
    }

    /** Reads a DAO; the problems of all its methods come together. */
    public Checked<DaoModel> read(TypeElement dao) {
        Optional<Problem> obstacle = obstacle(dao);
        if (obstacle.isPresent()) {
            return Checked.failed(obstacle.get());
        }
        JavaTypeReader types =
                new JavaTypeReader(elements, new ConverterReader(annotations, operations, Optional.of(dao)), lenient);
        DaoMethods methods = methods(dao, types);
        return modules.moduleOf(dao)
                .map(module -> new DaoModel(
                        types.read(dao),
                        Visibility.isPublic(dao),
                        module,
                        methods.queries(dao),
                        new TransactionMethodReader(elements, operations, annotations, types).of(dao),
                        methods.runners(dao),
                        memberTypes(dao),
                        visibleAnnotations(dao),
                        JavacSource.of(dao)));
    }

    /** Where to report what concerns a DAO as a whole. */
    public static Location location(TypeElement dao) {
        return Location.of(JavacSource.of(dao));
    }

    private Optional<Problem> obstacle(TypeElement dao) {
        Location location = location(dao);
        String name = dao.getSimpleName().toString();
        if (dao.getKind() != ElementKind.INTERFACE) {
            return Optional.of(
                    Problem.error("not-an-interface", location, "@Dao \"%s\" is not an interface".formatted(name))
                            .fix("declare it as \"interface %s\"".formatted(name)));
        }
        if (!dao.getTypeParameters().isEmpty()) {
            return Optional.of(Problem.error("generic-dao", location, "@Dao \"%s\" is generic".formatted(name))
                    .fix("put @Dao on an interface that extends %s with the types given".formatted(name)));
        }
        return Visibility.privatePart(dao)
                .map(part -> Problem.error(
                                "private-dao",
                                location,
                                "@Dao \"%s\" cannot be implemented because \"%s\" is private"
                                        .formatted(name, part.getSimpleName()))
                        .fix("remove \"private\" from \"%s\"".formatted(part.getSimpleName())));
    }

    private List<String> memberTypes(TypeElement dao) {
        return ElementFilter.typesIn(elements.getAllMembers(dao)).stream()
                .map(type -> type.getSimpleName().toString())
                .toList();
    }

    private VisibleAnnotations visibleAnnotations(TypeElement dao) {
        return new VisibleAnnotations(
                isVisible(dao, "javax.annotation.processing.Generated"), isVisible(dao, "jakarta.inject.Inject"));
    }

    private boolean isVisible(TypeElement dao, String type) {
        ModuleElement module = elements.getModuleOf(dao);
        return module == null ? elements.getTypeElement(type) != null : elements.getTypeElement(module, type) != null;
    }
}
