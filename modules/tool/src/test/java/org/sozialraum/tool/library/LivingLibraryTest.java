package org.sozialraum.tool.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.learning.library.Editions;
import org.sozialraum.learning.library.KeepEditions;
import org.sozialraum.tool.start.Misconfigured;

class LivingLibraryTest {
    private static final Path GOOD = Path.of("../curriculum/src/test/resources/good");
    private static final UUID ASKING = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));

    @TempDir
    private Path temporary = Path.of("");

    private final Editions editions = new MemoryEditions();
    private Path folder = Path.of("");
    private LivingLibrary library = library();

    private LivingLibrary library() {
        return new LivingLibrary(folder, new EditionShelf(new KeepEditions(editions, CLOCK)), CLOCK);
    }

    @BeforeEach
    void copy() throws IOException {
        folder = temporary.resolve("curriculum");
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        library = library();
    }

    @Test
    void teaches_what_the_folder_says() {
        Taught taught = library.read();

        assertThat(taught.unsound()).isZero();
        assertThat(library.curriculum().modules()).hasSize(2);
    }

    @Test
    void whoever_has_begun_an_edition_finds_it_again() throws IOException {
        library.read();
        Module begun = library.module(ASKING).orElseThrow();
        replace("modules/asking-first/de.md", "# ", "# Ganz neu: ");

        library.read();

        String now = library.module(ASKING).orElseThrow().title(Language.DE);
        assertThat(now).startsWith("Ganz neu: ");
        assertThat(library.edition(ASKING, begun.version().toString())
                        .orElseThrow()
                        .title(Language.DE))
                .isEqualTo(begun.title(Language.DE))
                .isNotEqualTo(now);
    }

    @Test
    void a_node_that_starts_later_knows_the_editions_too() throws IOException {
        library.read();
        String begun = library.module(ASKING).orElseThrow().version().toString();
        replace("modules/asking-first/de.md", "# ", "# Ganz neu: ");
        LivingLibrary other = library();
        other.read();

        assertThat(other.edition(ASKING, begun)).isPresent();
        assertThat(other.edition(ASKING, "0.0.1+" + "0".repeat(64))).isEmpty();
    }

    @Test
    void a_broken_module_is_taught_as_it_was_before() throws IOException {
        library.read();
        Module before = library.module(ASKING).orElseThrow();
        replace("modules/asking-first/module.json", "\"minutes\"", "\"hours\"");

        Taught taught = library.read();

        assertThat(taught.older()).containsExactly(ASKING);
        assertThat(taught.missing()).isEmpty();
        assertThat(taught.problems())
                .anySatisfy(problem -> assertThat(problem.path()).isEqualTo("modules/asking-first/module.json"));
        assertThat(library.module(ASKING).orElseThrow().version()).isEqualTo(before.version());
        assertThat(library.curriculum().modules())
                .extracting(Module::slug)
                .containsExactly("asking-first", "next-steps");
    }

    @Test
    void a_module_that_is_broken_at_the_start_is_taught_as_another_node_has_kept_it() throws IOException {
        library.read();
        replace("modules/asking-first/module.json", "\"minutes\"", "\"hours\"");
        LivingLibrary later = library();

        assertThat(later.read().older()).containsExactly(ASKING);
        assertThat(later.module(ASKING)).isPresent();
    }

    @Test
    void a_module_that_never_was_sound_is_missing_and_stops_nothing_else() throws IOException {
        replace("modules/asking-first/module.json", "\"minutes\"", "\"hours\"");

        Taught taught = library.read();

        assertThat(taught.missing()).extracting(entry -> entry.slug()).containsExactly("asking-first");
        assertThat(taught.unsound()).isEqualTo(1);
        assertThat(library.curriculum().modules()).extracting(Module::slug).containsExactly("next-steps");
    }

    @Test
    void a_broken_catalogue_changes_nothing_for_those_inside() throws IOException {
        library.read();
        replace("catalogue.json", "\"modules\"", "\"cats\"");

        Taught taught = library.read();

        assertThat(taught.errors()).isPositive();
        assertThat(taught.unsound()).isEqualTo(1);
        assertThat(library.curriculum().modules()).hasSize(2);
    }

    @Test
    void a_broken_catalogue_keeps_a_node_from_starting() throws IOException {
        Files.writeString(folder.resolve("catalogue.json"), "{\n  \"tracks\": [,]\n}\n");

        assertThatThrownBy(() -> library.read())
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("SOZIALRAUM_CURRICULUM: " + folder.resolve("catalogue.json") + ":2: ")
                .hasMessageContaining(" → ");
    }

    @Test
    void the_watch_reads_again_when_the_files_lie_still() throws IOException {
        CurriculumWatch watch = new CurriculumWatch(library, folder);
        watch.begin();
        assertThat(watch.look()).as("nothing has changed").isFalse();

        replace("modules/asking-first/de.md", "# ", "# Ganz neu: ");
        assertThat(watch.look()).as("the files are still moving").isFalse();
        assertThat(List.of(watch.look(), watch.look())).as("read once").containsExactly(true, false);

        assertThat(library.module(ASKING).orElseThrow().title(Language.DE)).startsWith("Ganz neu: ");
    }

    private void replace(String file, String text, String by) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(text, by));
    }
}
