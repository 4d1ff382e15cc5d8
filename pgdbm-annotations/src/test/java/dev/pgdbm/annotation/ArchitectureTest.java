package dev.pgdbm.annotation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What users put on their interfaces must not bring anything along. */
@AnalyzeClasses(packages = "dev.pgdbm.annotation", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule ANNOTATIONS_DEPEND_ON_NOTHING = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "dev.pgdbm.annotation"));

    @ArchTest
    static final ArchRule THERE_IS_NOTHING_BUT_ANNOTATIONS = classes()
            .that()
            .haveSimpleNameNotEndingWith("package-info")
            .and()
            .areTopLevelClasses()
            .should()
            .beAssignableTo(Annotation.class);

    @ArchTest
    static final ArchRule WITHIN_ANNOTATIONS_THERE_ARE_ENUMS =
            classes().that().areMemberClasses().should().beEnums();

    @ArchTest
    static final ArchRule ANNOTATIONS_SAY_WHERE_THEY_GO = classes()
            .that()
            .areAnnotations()
            .should()
            .beAnnotatedWith(Target.class)
            .andShould()
            .beAnnotatedWith(Retention.class)
            .andShould()
            .beAnnotatedWith(Documented.class);
}
