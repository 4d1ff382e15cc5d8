package dev.pgdbm.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.pgdbm.embedded", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that()
            .areStatic()
            .and()
            // JaCoCo's.
            .doNotHaveName("$jacocoData")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule NO_THREAD_LOCALS =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Abstract\\w*)");

    @ArchTest
    static final ArchRule THE_ENGINE_DOES_NOT_KNOW_THE_SERVER = noClasses()
            .that()
            .resideInAPackage("..engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..server");

    @ArchTest
    static final ArchRule THE_INSIDE_KNOWS_ONE_CLASS_OF_THE_API = noClasses()
            .that()
            .resideInAnyPackage("..engine", "..server", "..single")
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are of the API, but not EngineUnavailable",
                    type -> type.getPackageName().equals("dev.pgdbm.embedded")
                            && !type.isEquivalentTo(EngineUnavailable.class)));

    @ArchTest
    static final ArchRule ONE_LEVEL_OF_CLASSES =
            classes().that().areNotInterfaces().and().arePublic().should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static void theApiIs(JavaClasses imported) {
        assertThat(imported.stream()
                        .filter(type -> type.getPackageName().equals("dev.pgdbm.embedded"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .containsExactlyInAnyOrder(
                        "PostgresServer",
                        "ScratchDatabase",
                        "EmbeddedPostgres",
                        "SingleUserPostgres",
                        "EmbeddedOptions",
                        "GivenServer",
                        "CacheDirectory",
                        "EngineUnavailable");
    }
}
