package org.sozialraum.curriculum.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can go wrong between looking and reading. */
class FolderTest {
    private final Findings findings = new Findings();

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_gone_again_is_a_problem() {
        Copy copy = Copy.in(folder);
        Folder root = Folder.open(copy.root(), findings.at("."));

        copy.delete("catalogue.json");

        assertThat(root.text("catalogue.json")).isEmpty();
        assertThat(findings.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.FILE_UNREADABLE);
            assertThat(problem.path()).isEqualTo("catalogue.json");
        });
    }

    @Test
    void a_folder_that_is_gone_again_is_a_problem() {
        Copy copy = Copy.in(folder);
        Folder root = Folder.open(copy.root(), findings.at("."));

        copy.delete("modules");

        assertThat(root.folder("modules").things()).isEmpty();
        assertThat(findings.sorted()).extracting(Problem::code).containsExactly(Code.FILE_UNREADABLE);
    }
}
