package org.sozialraum.demolms;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sozialraum");

    @Test
    void looks_at_enough_classes() {
        assertThat(CLASSES).hasSizeGreaterThan(70);
    }

    @Test
    void knows_nothing_of_ours() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.sozialraum..").and(not(resideInAPackage("org.sozialraum.demolms.."))))
                .because("a platform that shares code with the tool shares its mistakes, and tests would not see them")
                .check(CLASSES);
    }

    @Test
    void has_no_circles_of_packages() {
        slices().matching("org.sozialraum.demolms.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each part is to be read, and replaced, without the others")
                .check(CLASSES);
    }

    @Test
    void keeps_the_protocol_free_of_pages() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..launch..", "..service..", "..tool..", "..key..", "..course..", "..registration..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..desk..")
                .because("what people see may change without a tool noticing")
                .check(CLASSES);
    }

    @Test
    void lets_the_clock_come_in() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("tests set the time, and a switch bends it")
                .check(CLASSES);
    }
}
