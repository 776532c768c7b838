package org.sozialraum.lti.checkout;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.lti.message.LtiMessage;
import org.sozialraum.lti.refusal.Reason;

/** The README says what the code does; where it does not any more, it has to be written again. */
class ReadmeTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sozialraum.lti");

    private final String readme = read();

    @Test
    void shows_the_example_word_for_word() throws IOException {
        assertThat(readme).contains("```java\n" + Files.readString(Checkout.EXAMPLE) + "```\n");
    }

    @Test
    void lists_every_message() {
        List<String> messages = Arrays.stream(requireNonNull(LtiMessage.class.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();

        assertThat(messages).isNotEmpty().allMatch(name -> readme.contains("\n| `" + name + "` | "));
    }

    @Test
    void lists_every_reason_to_refuse_with_status_and_clause() {
        assertThat(Reason.values())
                .extracting(
                        reason -> "\n| `%s` | %d | %s |\n".formatted(reason.code(), reason.status(), reason.clause()))
                .allMatch(readme::contains);
    }

    @Test
    void lists_every_port() {
        List<String> ports = CLASSES.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> type.isTopLevelClass() && !type.reflect().isSealed())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(ports).contains("Logins").allMatch(name -> readme.contains("\n| `" + name + "` | "));
    }

    @Test
    void lists_every_room() {
        List<String> rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("org.sozialraum.lti"))
                .map(name -> name.substring("org.sozialraum.lti.".length()))
                .distinct()
                .toList();

        assertThat(rooms).contains("launch").allMatch(room -> readme.contains("\n| `" + room + "` | "));
    }

    @ParameterizedTest(name = "{0} is named with the version of the build")
    @CsvSource({"Nimbus JOSE + JWT, nimbus.version", "Jackson, jackson.version", "JSpecify, jspecify.version"})
    void names_the_versions_of_the_build(String name, String property) throws IOException {
        String parent = Files.readString(Checkout.MODULE.resolveSibling("../pom.xml"));
        String version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<")
                .matcher(parent)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(readme)
                .containsPattern("\\| " + Pattern.quote(name) + "[^|]*\\| " + Pattern.quote(version) + " \\|");
    }

    @Test
    void links_to_files_that_exist() {
        List<String> links = Pattern.compile("]\\((?!http)([^)#]+)\\)")
                .matcher(readme)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(links).isNotEmpty().allMatch(link -> Files.exists(Checkout.MODULE.resolve(link)));
    }

    private static String read() {
        try {
            return Files.readString(Checkout.README);
        } catch (IOException e) {
            throw new AssertionError("no README", e);
        }
    }
}
