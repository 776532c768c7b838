package org.sozialraum.lti;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sozialraum.lti");

    @Test
    void looks_at_enough_classes() {
        assertThat(CLASSES).hasSizeGreaterThan(80);
        assertThat(CLASSES.contain("org.sozialraum.lti.launch.LaunchValidation"))
                .isTrue();
    }

    @Test
    void depends_on_nothing_but_the_jdk_nimbus_and_jackson() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.sozialraum.lti..",
                        "java..",
                        "javax.crypto..",
                        "com.nimbusds.jose..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.annotations.."))
                .because("anyone should be able to use this library: no container, no database, nothing of ours")
                .check(CLASSES);
    }

    @Test
    void features_do_not_depend_on_each_other_in_circles() {
        slices().matching("org.sozialraum.lti.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be readable without reading all others")
                .check(CLASSES);
    }

    @Test
    void only_the_way_out_opens_connections() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.sozialraum.lti.http")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .because("private addresses, redirects, sizes and times are judged in one place")
                .check(CLASSES);
    }

    @Test
    void logs_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.lang.System.Logger..", "org.slf4j..")
                .because("tokens and names pass through here; whoever calls decides what is worth a line")
                .check(CLASSES);
    }

    @Test
    void reads_no_clock_of_its_own() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time comes in through the constructor, so that tests decide what time it is")
                .check(CLASSES);
    }

    @Test
    void nothing_but_ports_is_an_open_door() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areTopLevelClasses()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .because("records, enums and final classes cannot be bent by inheritance")
                .check(CLASSES);
    }
}
