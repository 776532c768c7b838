package org.sozialraum.tool.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurriculumStartTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void names_file_line_and_way_out_of_a_broken_curriculum() throws IOException {
        Path curriculum = Files.createDirectories(folder.resolve("curriculum"));
        Files.writeString(curriculum.resolve("catalogue.json"), "{\n  \"tracks\": [,]\n}\n");

        assertThatThrownBy(() -> CurriculumStart.read(Folders.settings(folder)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("SOZIALRAUM_CURRICULUM: " + curriculum.resolve("catalogue.json") + ":2: ")
                .hasMessageContaining(" → ");
    }
}
