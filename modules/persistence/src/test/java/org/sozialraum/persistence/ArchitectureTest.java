package org.sozialraum.persistence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.Once;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sozialraum.persistence");

    @Test
    void looks_at_enough_classes() {
        assertThat(CLASSES).hasSizeGreaterThan(40);
    }

    @Test
    void what_is_made_once_keeps_nothing_of_a_call() {
        classes()
                .that()
                .areAnnotatedWith(Once.class)
                .should()
                .haveOnlyFinalFields()
                .because("all requests share it; what one left behind another would see")
                .check(CLASSES);
    }

    @Test
    void rows_stay_inside() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Row")
                .because("a row is how a table looks today; whoever saw one outside would write it, too")
                .check(CLASSES);
    }

    @Test
    void adapters_are_known_by_their_ports_alone() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jpa")
                .should()
                .bePackagePrivate()
                .because("the domain speaks to its ports; an adapter that can be named gets named")
                .check(CLASSES);
    }

    @Test
    void only_the_database_package_knows_the_pool_and_the_migrations() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..persistence.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.zaxxer..", "org.flywaydb..", "org.eclipse.persistence..", "org.h2..", "org.postgresql..")
                .because("what the two databases and EclipseLink need differently is said in one place")
                .check(CLASSES);
    }

    @Test
    void only_the_outbox_knows_the_scheduler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..persistence.outbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.kagkarlsson..")
                .because("the queue of grades is a port; what runs it can be exchanged")
                .check(CLASSES);
    }

    @Test
    void features_do_not_go_in_circles() {
        SlicesRuleDefinition.slices()
                .matching("org.sozialraum.persistence.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be readable without those that build on it")
                .check(CLASSES);
    }

    @Test
    void the_web_is_not_seen_from_here() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "org.sozialraum.tool..")
                .because("benchmarks and tests open the database without a server")
                .check(CLASSES);
    }

    @Test
    void fields_of_adapters_are_final() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jpa")
                .should()
                .haveOnlyFinalFields()
                .because("adapters are shared by nobody and remember nothing")
                .check(CLASSES);
    }
}
