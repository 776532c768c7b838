package org.sozialraum.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int lint(String... arguments) {
        return Lint.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void says_what_is_there_when_all_is_fine() {
        int code = lint("src/test/resources/good");

        assertThat(printed())
                .isEqualToNormalizingNewlines("Fine: 2 modules with 10 steps and 11 items, 0 errors, 0 warnings.\n");
        assertThat(code).isZero();
    }

    @Test
    void prints_a_line_for_each_problem_and_fails() throws IOException {
        Files.writeString(folder.resolve("catalogue.json"), "{\n  \"tracks\": [\"a\"]\n}\n");
        Files.writeString(folder.resolve("strange\nname"), "");

        int code = lint(folder.toString());

        assertThat(printed().lines())
                .hasSize(3)
                .satisfiesOnlyOnce(line -> assertThat(line)
                        .startsWith("catalogue.json:1: error [json-schema] ")
                        .endsWith(" → See schemas/catalogue.schema.json."))
                .satisfiesOnlyOnce(line -> assertThat(line).startsWith("strange?name:1: error [file-unknown] "))
                .last()
                .isEqualTo("Not usable yet: 2 errors, 0 warnings.");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void tells_how_it_is_used() {
        assertThat(lint()).isEqualTo(2);
        assertThat(lint("a", "b")).isEqualTo(2);
        assertThat(lint(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(printed()).contains("Usage: lint <folder of the curriculum>", "nowhere\" is no folder");
    }
}
