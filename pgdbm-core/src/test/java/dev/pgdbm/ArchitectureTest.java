package dev.pgdbm;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the packages of this module. */
@AnalyzeClasses(
        packages = {
            "dev.pgdbm.definition",
            "dev.pgdbm.error",
            "dev.pgdbm.migration",
            "dev.pgdbm.name",
            "dev.pgdbm.script",
            "dev.pgdbm.template",
            "dev.pgdbm.type",
            "dev.pgdbm.value"
        },
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.pgdbm.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ERRORS_KNOW_NOTHING = classes()
            .that()
            .resideInAPackage("dev.pgdbm.error")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dev.pgdbm.error"));

    @ArchTest
    static final ArchRule NAMES_KNOW_ERRORS_ONLY = classes()
            .that()
            .resideInAPackage("dev.pgdbm.name")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "dev.pgdbm.name", "dev.pgdbm.error"));

    @ArchTest
    static final ArchRule TEMPLATES_KNOW_NAMES_AND_ERRORS_ONLY = classes()
            .that()
            .resideInAPackage("dev.pgdbm.template")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "org.jspecify..", "dev.pgdbm.template", "dev.pgdbm.name", "dev.pgdbm.error"));

    @ArchTest
    static final ArchRule VALUES_KNOW_NOTHING = classes()
            .that()
            .resideInAPackage("dev.pgdbm.value")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dev.pgdbm.value"));

    @ArchTest
    static final ArchRule SCRIPTS_KNOW_TEMPLATES_ONLY = classes()
            .that()
            .resideInAPackage("dev.pgdbm.script")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "dev.pgdbm.script", "dev.pgdbm.template"));

    @ArchTest
    static final ArchRule ONLY_WHAT_HAS_A_CONNECTION_USES_JDBC = noClasses()
            .that()
            .resideOutsideOfPackages("dev.pgdbm.migration..", "dev.pgdbm.definition", "dev.pgdbm.error")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_KNOWS_THE_DRIVER = noClasses()
            .that()
            .doNotHaveSimpleName("PostgresDriver")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.postgresql..");

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NOTHING_HANGS_ON_THREADS =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager)");
}
