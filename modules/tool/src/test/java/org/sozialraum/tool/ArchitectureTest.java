package org.sozialraum.tool;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.System.Logger;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.Once;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.persistence.platform.KeepPlatforms;
import org.sozialraum.tool.admin.AdminRoom;
import org.sozialraum.tool.web.BrowserSecret;

class ArchitectureTest {
    private static final String PERSISTENCE = "org.sozialraum.persistence..";
    private static final String PROTOCOL = "org.sozialraum.lti..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sozialraum.tool");

    @Test
    void looks_at_enough_classes_of_every_feature() {
        assertThat(CLASSES).hasSizeGreaterThan(150);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "org.sozialraum.tool.admin",
                        "org.sozialraum.tool.admin.curriculum",
                        "org.sozialraum.tool.admin.entrance",
                        "org.sozialraum.tool.admin.keys",
                        "org.sozialraum.tool.admin.launches",
                        "org.sozialraum.tool.admin.outbox",
                        "org.sozialraum.tool.admin.overview",
                        "org.sozialraum.tool.admin.platforms",
                        "org.sozialraum.tool.admin.registration",
                        "org.sozialraum.tool.admin.rosters",
                        "org.sozialraum.tool.authoring",
                        "org.sozialraum.tool.health",
                        "org.sozialraum.tool.item",
                        "org.sozialraum.tool.library",
                        "org.sozialraum.tool.lti",
                        "org.sozialraum.tool.notice",
                        "org.sozialraum.tool.pages",
                        "org.sozialraum.tool.player",
                        "org.sozialraum.tool.privacy",
                        "org.sozialraum.tool.result",
                        "org.sozialraum.tool.start",
                        "org.sozialraum.tool.teacher",
                        "org.sozialraum.tool.visit",
                        "org.sozialraum.tool.web");
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
    void only_the_start_knows_where_things_are_kept() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..tool.start..", "..tool.lti..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PERSISTENCE)
                .because("pages ask use cases; the start puts the database under them")
                .check(CLASSES);
    }

    @Test
    void launches_know_of_persistence_only_who_may_launch() {
        noClasses()
                .that()
                .resideInAPackage("..tool.lti..")
                .should()
                .dependOnClassesThat(resideInAPackage(PERSISTENCE)
                        .and(not(DescribedPredicate.<JavaClass>describe(
                                "KeepPlatforms", kept -> kept.isEquivalentTo(KeepPlatforms.class)))))
                .because(
                        "registrations are no matter of the domain, so they have no port there; everything else has one")
                .check(CLASSES);
    }

    @Test
    void nobody_speaks_to_the_database_itself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
                .because("rows and the EntityManager never leave the module persistence")
                .check(CLASSES);
    }

    @Test
    void pages_do_not_know_the_protocol() {
        noClasses()
                .that(not(equivalentTo(BrowserSecret.class)))
                .and()
                .resideOutsideOfPackages(
                        "..tool.lti..",
                        "..tool.notice..",
                        "..tool.start..",
                        "..tool.admin.keys..",
                        "..tool.admin.launches..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PROTOCOL)
                .because("after the launch nobody asks how somebody came in;"
                        + " BrowserSecret alone borrows the library's fingerprint rather than writing a second one,"
                        + " and showing keys and refusals is what two rooms of the administrators are for")
                .check(CLASSES);
    }

    @Test
    void views_are_plain_values() {
        noClasses()
                .that(DescribedPredicate.describe("belong to a view", ArchitectureTest::isView))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.sozialraum.learning..", "org.sozialraum.curriculum..", PERSISTENCE, PROTOCOL, "jakarta..")
                .because("a template must not be able to ask the domain, and its sample needs nothing but words")
                .check(CLASSES);
    }

    @Test
    void views_are_records() {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .because("a page shows what was true at one moment")
                .check(CLASSES);
    }

    @Test
    void resources_are_made_by_the_container_alone() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .because("JAX-RS needs the class to be public, nobody needs its constructor")
                .check(CLASSES);
    }

    @Test
    void resources_open_nothing_but_their_pages() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .beMetaAnnotatedWith(HttpMethod.class)
                .because("a resource is asked by browsers, not by other classes")
                .check(CLASSES);
    }

    @Test
    void every_form_of_the_administrators_is_checked_for_where_it_came_from() {
        classes()
                .that()
                .resideInAPackage("..tool.admin..")
                .and()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(AdminRoom.class)
                .because("one form that another site can send for an administrator is one too many")
                .check(CLASSES);
    }

    @Test
    void rooms_do_not_look_into_each_other() {
        slices().matching("org.sozialraum.tool.admin.(*)..")
                .should()
                .notDependOnEachOther()
                .because("what two rooms need lies in front of them all")
                .check(CLASSES);
    }

    @Test
    void the_player_shows_others_only_its_pages() {
        classes()
                .that()
                .resideInAPackage("..tool.player..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(Path.class)
                .orShould()
                .haveSimpleNameEndingWith("View")
                .because("no feature builds on how the player is made; templates need its views")
                .check(CLASSES);
    }

    @Test
    void logs_in_one_way() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
                .because("System.Logger goes wherever the server's configuration sends it")
                .check(CLASSES);
    }

    @Test
    void only_the_end_writes_to_the_console() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.sozialraum.tool.start.Ending")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("the one sentence about a wrong setting must stand alone on stderr")
                .check(CLASSES);
    }

    @Test
    void who_logs_never_holds_a_session_token() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "log",
                        writer -> writer.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Logger.class))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(SessionToken.class)
                .because("a token in a log opens the pages of whoever it belongs to")
                .check(CLASSES);
    }

    @Test
    void features_do_not_turn_in_circles() {
        slices().matching("org.sozialraum.tool.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each feature must be readable with those below it alone")
                .check(CLASSES);
    }

    private static boolean isView(JavaClass type) {
        return type.getSimpleName().endsWith("View")
                || type.getEnclosingClass().map(ArchitectureTest::isView).orElse(false);
    }
}
