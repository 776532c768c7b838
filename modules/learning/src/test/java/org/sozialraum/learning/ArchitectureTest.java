package org.sozialraum.learning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sozialraum.learning");

    @Test
    void looks_at_enough_classes() {
        assertThat(CLASSES).hasSizeGreaterThan(50);
    }

    @Test
    void does_not_know_the_protocol() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.sozialraum.lti..")
                .because("a grade leaves through a port; the domain must outlive the way it is launched")
                .check(CLASSES);
    }

    @Test
    void does_not_know_where_things_are_kept() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.sozialraum.persistence..", "jakarta.persistence..", "java.sql..", "javax.sql..")
                .because("rows follow the database, the domain follows the teaching")
                .check(CLASSES);
    }

    @Test
    void does_not_know_the_web() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sozialraum.tool..", "jakarta.ws.rs..", "jakarta.servlet..", "java.net.http..")
                .because("use cases answer with outcomes; what page shows them is for the tool to choose")
                .check(CLASSES);
    }

    @Test
    void is_given_time_and_chance() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test must be able to say what time it is")
                .check(CLASSES);
    }

    @Test
    void use_cases_forget_everything_between_two_calls() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should()
                .haveOnlyFinalFields()
                .because("a conflict runs a use case again from the start")
                .check(CLASSES);
    }

    @Test
    void grades_do_not_know_how_they_are_earned_beyond_the_score() {
        noClasses()
                .that()
                .resideInAPackage("..learning.grade..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..learning.journey..")
                .because("how far somebody has read is nobody's business in the LMS")
                .check(CLASSES);
    }

    @Test
    void people_and_institutions_stand_on_their_own() {
        noClasses()
                .that()
                .resideInAnyPackage("..learning.institution..", "..learning.person..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..learning.attempt..",
                        "..learning.grade..",
                        "..learning.journey..",
                        "..learning.placement..",
                        "..learning.session..")
                .because("features build on who somebody is, never the other way round")
                .check(CLASSES);
    }
}
