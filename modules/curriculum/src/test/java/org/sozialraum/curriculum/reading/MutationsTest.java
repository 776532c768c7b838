package org.sozialraum.curriculum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever happens to a good curriculum, reading it ends with a curriculum or with problems, never with an exception. */
class MutationsTest {
    private static final List<String> FILES = Copy.files().stream()
            .map(file -> Copy.GOOD.relativize(file).toString())
            .toList();
    private static final List<String> SNIPPETS = List.of(
            "",
            "#",
            "# x\n",
            "## open\n",
            "### 0\n",
            "> ",
            "\n\n",
            "- ",
            "|",
            "<script>",
            "![](x)",
            "[a](javascript:x)",
            "\u0000",
            "\u00FF",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-1",
            "1e999",
            "\"end\": true,",
            "\"key\": 7,",
            "\\u0000",
            "**",
            "`",
            "\u00EF\u00BB\u00BF",
            ">".repeat(5000),
            "[".repeat(5000),
            "a-".repeat(5000),
            "\"" + "a-".repeat(5000) + "\"",
            "*".repeat(3000),
            "_a ".repeat(3000));

    private static Path folder = Path.of("");

    /** Takes {@code length} bytes at a place away and puts others there, one for each character. */
    record Mutation(String file, double place, int length, String instead) {
        byte[] apply(byte[] bytes) {
            byte[] put = instead.getBytes(StandardCharsets.ISO_8859_1);
            int from = (int) (place * bytes.length);
            int to = Math.min(bytes.length, from + length);
            byte[] mutated = Arrays.copyOf(bytes, from + put.length + bytes.length - to);
            System.arraycopy(put, 0, mutated, from, put.length);
            System.arraycopy(bytes, to, mutated, from + put.length, bytes.length - to);
            return mutated;
        }
    }

    @BeforeContainer
    static void copy() throws IOException {
        folder = Files.createTempDirectory("mutations");
        Copy.in(folder);
    }

    @AfterContainer
    static void cleanUp() {
        new Copy(folder.resolve("..")).delete(folder.getFileName().toString());
    }

    @Property(tries = 250)
    void reading_never_throws(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        Copy copy = new Copy(folder.resolve("curriculum"));
        for (Mutation mutation : mutations) {
            copy.write(mutation.file(), mutation.apply(Files.readAllBytes(copy.path(mutation.file()))));
        }

        Reading reading = copy.read();

        for (Mutation mutation : mutations) {
            copy.write(mutation.file(), Files.readAllBytes(Copy.GOOD.resolve(mutation.file())));
        }
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.path()).isNotBlank();
        });
        assertThat(reading instanceof Reading.Complete)
                .isEqualTo(reading.problems().stream().noneMatch(Problem::isError));
        assertThat(reading instanceof Reading.Broken)
                .isEqualTo(reading.problems().stream()
                        .filter(Problem::isError)
                        .anyMatch(problem -> !problem.path().startsWith("modules/")));
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<String> random =
                Arbitraries.strings().withCharRange('\u0000', '\u00FF').ofMaxLength(40);
        Arbitrary<String> snippets = Arbitraries.of(SNIPPETS);
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.of(FILES),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.oneOf(random, snippets, snippets, snippets))
                .as(Mutation::new);
        return mutation.list().ofMinSize(1).ofMaxSize(4);
    }
}
