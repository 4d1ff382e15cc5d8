package dev.pgdbm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.pgdbm", importOptions = ArchitectureTest.OnlyThisModule.class)
class ArchitectureTest {
    private static final String INTERNAL = "dev.pgdbm.internal..";

    @ArchTest
    static final ArchRule onlyThePoolKnowsHikari = noClasses()
            .that()
            .resideOutsideOfPackage("dev.pgdbm.internal.pool")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.zaxxer..");

    @ArchTest
    static final ArchRule internalsAreInNoPublicSignature = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("dev.pgdbm", "dev.pgdbm.support")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .arePublic()
            .should(mentionOnlyExportedTypes());

    @ArchTest
    static final ArchRule internalsDoNotKnowTheApi = noClasses()
            .that()
            .resideInAPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.pgdbm");

    @ArchTest
    static final ArchRule supportKnowsOnlyValues = noClasses()
            .that()
            .resideInAPackage("dev.pgdbm.support")
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage("dev.pgdbm.internal.value"))
                            .and(JavaClass.Predicates.resideInAPackage(INTERNAL)));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.pgdbm.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothingHangsOnThreads =
            noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Context)");

    private static ArchCondition<JavaMethod> mentionOnlyExportedTypes() {
        return new ArchCondition<>("mention only exported types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .filter(type -> type.getPackageName().startsWith("dev.pgdbm.internal"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions " + type.getName())));
            }
        };
    }

    /** The classes of this module, without tests; ArchUnit makes it by reflection. */
    static final class OnlyThisModule implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/pgdbm-runtime/target/classes/");
        }
    }
}
