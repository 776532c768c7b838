package org.sozialraum.curriculum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.html.SafeHtml;
import org.sozialraum.curriculum.reading.CurriculumReader;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sozialraum.curriculum");

    @Test
    void looks_at_enough_classes() {
        assertThat(CLASSES).hasSizeGreaterThan(80);
        assertThat(CLASSES.contain(CurriculumReader.class)).isTrue();
    }

    @Test
    void depends_on_nothing_of_ours_and_on_no_container() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.sozialraum.curriculum..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "com.networknt.schema..",
                        "tools.jackson..",
                        "org.commonmark..",
                        "org.owasp.html..",
                        "org.jspecify.annotations.."))
                .because("authors check content without the tool, and the lint has to start at once")
                .check(CLASSES);
    }

    @Test
    void the_model_does_not_know_where_it_was_read_from() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sozialraum.curriculum.reading", "org.sozialraum.curriculum.packaging")
                .and()
                .doNotHaveSimpleName("Lint")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.sozialraum.curriculum.reading", "java.nio.file..", "com.networknt.schema.."))
                .because("content may come from elsewhere one day, and its users must not notice")
                .check(CLASSES);
    }

    @Test
    void only_the_reader_and_its_results_are_public() {
        classes()
                .that()
                .resideInAPackage("org.sozialraum.curriculum.reading")
                .and()
                .haveNameNotMatching(".*\\.(CurriculumReader|Reading.*|Problem|Code|Level)")
                .should()
                .notBePublic()
                .because("how files are read may change without anybody noticing")
                .check(CLASSES);
    }

    @Test
    void safe_html_cannot_be_made_elsewhere() {
        constructors()
                .that()
                .areDeclaredIn(SafeHtml.class)
                .should()
                .notBePublic()
                .because("whoever holds safe HTML must be able to rely on its way through the sanitizer")
                .check(CLASSES);
    }
}
