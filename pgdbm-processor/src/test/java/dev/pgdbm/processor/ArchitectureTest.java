package dev.pgdbm.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.pgdbm.processor.check.CheckedMethod;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The walls between the stages of the pipeline. */
@AnalyzeClasses(packages = "dev.pgdbm.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.pgdbm.processor";
    private static final String READ = ROOT + ".read..";
    private static final String MODEL = ROOT + ".model..";
    private static final String DESCRIBE = ROOT + ".describe..";
    private static final String CHECK = ROOT + ".check..";
    private static final String GENERATE = ROOT + ".generate..";
    private static final String REPORT = ROOT + ".report..";
    private static final String PROBLEM = ROOT + ".problem..";
    private static final String[] STAGES = {READ, DESCRIBE, CHECK, GENERATE, REPORT};
    private static final String[] CORE = {
        "dev.pgdbm.name..", "dev.pgdbm.template..", "dev.pgdbm.type..", "dev.pgdbm.script..", "dev.pgdbm.migration..",
    };
    private static final String[] LANGUAGE = {"java..", "org.jspecify.."};

    @ArchTest
    static final ArchRule javacsWorldEndsInRead = noClasses()
            .that(not(resideInAnyPackage(ROOT, READ)))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "com.sun.source..")
                            .and(not(type(Modifier.class))))
            .because("the other stages see plain records; JavaPoet alone asks for javac's Modifier");

    @ArchTest
    static final ArchRule onlyGenerateTakesModifiers = noClasses()
            .that(not(resideInAnyPackage(ROOT, READ, GENERATE)))
            .should()
            .dependOnClassesThat(type(Modifier.class));

    @ArchTest
    static final ArchRule onlyDescribeTalksToPostgres = noClasses()
            .that()
            .resideOutsideOfPackage(DESCRIBE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..", "dev.pgdbm.embedded..");

    @ArchTest
    static final ArchRule onlyGenerateWritesJava = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule modelIsData = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat(in(LANGUAGE, CORE, MODEL, PROBLEM));

    @ArchTest
    static final ArchRule problemIsData = classes()
            .that()
            .resideInAPackage(PROBLEM)
            .should()
            .onlyDependOnClassesThat(in(LANGUAGE, new String[] {"dev.pgdbm.name.."}, PROBLEM));

    @ArchTest
    static final ArchRule checkIsPure = classes()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .onlyDependOnClassesThat(in(LANGUAGE, CORE, CHECK, MODEL, PROBLEM));

    @ArchTest
    static final ArchRule reportSeesPlainRecordsOnly = classes()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .onlyDependOnClassesThat(in(LANGUAGE, new String[] {"dev.pgdbm.template.."}, REPORT, MODEL, PROBLEM));

    @ArchTest
    static final ArchRule generateTakesCheckedMethodsOnly = noClasses()
            .that()
            .resideInAPackage(GENERATE)
            .should()
            .dependOnClassesThat(resideInAPackage(CHECK)
                    .and(not(checkedMethod()))
                    .or(resideInAnyPackage(READ, DESCRIBE, "dev.pgdbm.migration..", "dev.pgdbm.script..")));

    @ArchTest
    static final ArchRule readKnowsNoOtherStage = noClasses()
            .that()
            .resideInAPackage(READ)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DESCRIBE, CHECK, GENERATE, REPORT);

    @ArchTest
    static final ArchRule describeKnowsNoOtherStage = noClasses()
            .that()
            .resideInAPackage(DESCRIBE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READ, CHECK, GENERATE, REPORT);

    @ArchTest
    static final ArchRule onlyThePipelineNamesAllStages = noClasses()
            .that()
            .doNotHaveSimpleName("DaoCompiler")
            .and()
            .doNotHaveSimpleName("Compilation")
            .and()
            .resideInAPackage(ROOT)
            .should(new DependOnMoreThanTwoOf(STAGES));

    @ArchTest
    static final ArchRule nobodyKnowsTheRoot = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule noCycles = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noStaticState = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule noThreadLocal =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)");

    @ArchTest
    static final ArchRule publicTypesAreUsedByOtherPackages = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .resideInAnyPackage(READ, MODEL, DESCRIBE, CHECK, GENERATE, REPORT, PROBLEM)
            .should(new BeUsedByAnotherPackage());

    private static DescribedPredicate<JavaClass> in(String[] some, String[] others, String... more) {
        return resideInAnyPackage(some).or(resideInAnyPackage(others)).or(resideInAnyPackage(more));
    }

    private static DescribedPredicate<JavaClass> checkedMethod() {
        return DescribedPredicate.describe(
                "CheckedMethod", type -> type.getName().startsWith(CheckedMethod.class.getName()));
    }

    private static final class DependOnMoreThanTwoOf extends ArchCondition<JavaClass> {
        private final List<String> packages;

        DependOnMoreThanTwoOf(String... packages) {
            super("depend on more than two of " + String.join(", ", packages));
            this.packages = List.of(packages);
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            List<String> used = packages.stream().filter(one -> uses(type, one)).toList();
            events.add(new SimpleConditionEvent(type, used.size() > 2, type.getName() + " uses " + used));
        }

        private static boolean uses(JavaClass type, String packages) {
            return type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> resideInAPackage(packages).test(dependency.getTargetClass()));
        }
    }

    private static final class BeUsedByAnotherPackage extends ArchCondition<JavaClass> {
        BeUsedByAnotherPackage() {
            super("be used by another package, or be package-private");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean used = type.getDirectDependenciesToSelf().stream()
                    .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
            events.add(new SimpleConditionEvent(type, used, type.getName() + " could be package-private"));
        }
    }
}
