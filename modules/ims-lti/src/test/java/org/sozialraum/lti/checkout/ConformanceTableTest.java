package org.sozialraum.lti.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is claimed in {@code docs/conformance.md} that no test proves and no class does. */
class ConformanceTableTest {
    private static final String NOT_CLAIMED = "\n## Not claimed\n";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final List<String> SPECIFICATIONS = List.of(
            "LTI Core 1.3",
            "Security Framework 1.0",
            "Deep Linking 2.0",
            "Assignment and Grade Services 2.0",
            "Names and Role Provisioning Services 2.0",
            "Dynamic Registration 1.0",
            "postMessage Storage 0.1",
            "Submission Review 1.0",
            "Platform Notification Service 1.0");

    private final String document = text(Checkout.CONFORMANCE);
    private final Map<String, Path> tests = sources("src/test/java");
    private final Map<String, Path> code = sources("src/main/java");

    @Test
    void every_row_says_clause_weight_duty_test_and_class() {
        List<Row> rows = rows();

        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.cells()).hasSize(5).noneMatch(String::isBlank);
            assertThat(row.cells().get(1)).isIn("MUST", "SHOULD", "MAY");
            assertThat(row.tests()).isNotEmpty();
            assertThat(row.classes()).isNotEmpty();
        });
    }

    @Test
    void every_named_test_exists() {
        assertThat(rows().stream().flatMap(row -> row.tests().stream()).filter(test -> !isTest(test)))
                .isEmpty();
    }

    @Test
    void every_named_class_exists() {
        assertThat(rows().stream().flatMap(row -> row.classes().stream()).filter(name -> !code.containsKey(name)))
                .isEmpty();
    }

    @Test
    void every_specification_has_rows_or_is_not_claimed() {
        assertThat(SPECIFICATIONS).allSatisfy(name -> assertThat(document).contains(name));
        assertThat(document).contains(NOT_CLAIMED);
        assertThat(document.substring(document.indexOf(NOT_CLAIMED)).lines().filter(line -> line.startsWith("- ")))
                .isNotEmpty()
                .allMatch(line -> line.length() > 40);
    }

    @Test
    void notices_a_test_that_does_not_exist() {
        assertThat(isTest("ConformanceTableTest#every_named_test_exists")).isTrue();
        assertThat(isTest("ConformanceTableTest#nobody_wrote_this")).isFalse();
        assertThat(isTest("NobodyTest#every_named_test_exists")).isFalse();
        assertThat(isTest("ConformanceTableTest#rows")).isFalse();
    }

    /** @param cells clause, weight, duty, tests, classes */
    private record Row(List<String> cells) {
        List<String> tests() {
            return code(cells.get(3));
        }

        List<String> classes() {
            return code(cells.get(4));
        }

        private static List<String> code(String cell) {
            return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
        }
    }

    private List<Row> rows() {
        return document.substring(0, document.indexOf(NOT_CLAIMED))
                .lines()
                .filter(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|---") && !line.startsWith("| Clause |"))
                .map(line -> new Row(cells(line)))
                .toList();
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1, line.strip().length() - 1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /** {@code Class#method}: the method stands in the class behind an annotation that makes it a test. */
    private boolean isTest(String name) {
        String[] parts = name.split("#", 2);
        if (parts.length != 2) return false;
        Pattern method = Pattern.compile(
                "@(?:Test|ParameterizedTest|Property)\\b(?:(?!\\n    }\\n).)*?\\n    void " + Pattern.quote(parts[1])
                        + "\\(",
                Pattern.DOTALL);
        return Optional.ofNullable(tests.get(parts[0]))
                .filter(file -> method.matcher(text(file)).find())
                .isPresent();
    }

    /** Source files of all modules by the name of their class. */
    private static Map<String, Path> sources(String folder) {
        try (Stream<Path> modules = Files.list(Checkout.MODULE.getParent())) {
            return modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(ConformanceTableTest::javaFiles)
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            ConformanceTableTest::ours));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two modules may have a class of one name; a bare name means the one of this library. */
    private static Path ours(Path one, Path other) {
        return one.startsWith(Checkout.MODULE) ? one : other;
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
