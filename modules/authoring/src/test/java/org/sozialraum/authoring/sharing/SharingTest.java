package org.sozialraum.authoring.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sozialraum.authoring.Refused;
import org.sozialraum.authoring.Source;
import org.sozialraum.authoring.Task;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.Status;

/** One institution packs a module, another one takes it over, both go on writing. */
class SharingTest {
    private static final Path GOOD = Path.of("../curriculum/src/test/resources/good");
    private static final String SLUG = "next-steps";
    private static final String MODULE = "modules/" + SLUG + "/";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path source = Path.of("");
    private Path ours = Path.of("");
    private Path key = Path.of("");

    @BeforeEach
    void twoInstitutions() throws IOException {
        source = copy(folder.resolve("source"));
        ours = copy(folder.resolve("ours"));
        key = folder.resolve("data/signing-key");
        without(ours, SLUG);
    }

    @Test
    void a_module_is_taken_over_as_a_draft_and_is_the_same() throws Exception {
        Path file = pack();

        take(file);

        Module there = module(source);
        Module here = module(ours);
        assertThat(here.version()).isEqualTo(there.version());
        assertThat(here.uuid()).isEqualTo(there.uuid());
        assertThat(here.entry().status()).isEqualTo(Status.DRAFT);
        assertThat(here.entry().requires()).containsExactly("asking-first");
        assertThat(said()).contains("Taken over as a draft", "CC-BY-4.0");
    }

    @Test
    void the_key_is_made_once_and_nobody_else_may_read_it() throws Exception {
        pack();
        String first = Files.readString(key);
        pack();

        assertThat(Files.readString(key)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_package_is_not_taken_over_before_somebody_has_asked_about_its_key() throws Exception {
        Path file = pack();

        assertThatThrownBy(() -> run(new TakeOverModule(), ours, file.toString()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Ask its source whether that is its key");
        assertThatThrownBy(() -> run(new TakeOverModule(), ours, file.toString(), "0000-0000"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Don't use it.");
        assertThat(ours.resolve(MODULE)).doesNotExist();
    }

    @Test
    void a_module_that_is_here_is_not_overwritten() throws Exception {
        Path file = pack();
        take(file);
        change(ours, "de.md", "# ", "# Unser ");

        assertThatThrownBy(() -> take(file)).isInstanceOf(Refused.class).hasMessageContaining("./sozialraum compare");
        assertThat(module(ours).title(Language.DE)).startsWith("Unser ");
    }

    @Test
    void shows_who_has_changed_what_and_touches_nothing() throws Exception {
        takenOverAndBothWrote();

        compare(pack());

        assertThat(said().lines().map(String::strip))
                .contains(
                        "changed by the source:  de-simple.md",
                        "changed here:           en.md",
                        "changed by both:        de.md");
        assertThat(Files.readString(ours.resolve(MODULE + "de-simple.md"))).doesNotContain("Quelle");
    }

    @Test
    void takes_what_only_the_source_has_changed_and_lays_the_rest_beside() throws Exception {
        takenOverAndBothWrote();

        compare(pack(), "--take");

        assertThat(Files.readString(ours.resolve(MODULE + "de-simple.md"))).startsWith("# Quelle");
        assertThat(Files.readString(ours.resolve(MODULE + "en.md"))).startsWith("# Ours");
        assertThat(Files.readString(ours.resolve(MODULE + "de.md"))).startsWith("# Unser");
        assertThat(Files.readString(folder.resolve("beside/" + SLUG + "/de.md")))
                .startsWith("# Quelle");
        said.reset();
        compare(pack());
        assertThat(said())
                .doesNotContain("changed by the source", "changed by both")
                .contains("changed here");
    }

    @Test
    void another_key_is_another_source() throws Exception {
        takenOverAndBothWrote();
        Files.delete(key);

        assertThatThrownBy(() -> compare(pack(), "--take"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Don't use it before you have asked.");
    }

    @Test
    void says_when_a_module_came_from_nobody() {
        assertThatThrownBy(() -> run(new CompareWithSource(), source, pack().toString(), "beside"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("was not taken over from anybody");
    }

    private void takenOverAndBothWrote() throws Exception {
        take(pack());
        change(source, "de-simple.md", "# ", "# Quelle ");
        change(source, "de.md", "# ", "# Quelle ");
        change(ours, "de.md", "# ", "# Unser ");
        change(ours, "en.md", "# ", "# Ours ");
        said.reset();
    }

    private Path pack() throws IOException, Refused {
        run(
                new PackModule(),
                source,
                SLUG,
                key.toString(),
                folder.resolve("packages").toString());
        return folder.resolve(
                "packages/" + SLUG + "-" + module(source).version().number() + ".zip");
    }

    private void take(Path file) throws IOException, Refused {
        run(
                new TakeOverModule(),
                ours,
                file.toString(),
                Arrived.read(file).signature().fingerprint());
    }

    private void compare(Path file, String... more) throws IOException, Refused {
        run(
                new CompareWithSource(),
                ours,
                Stream.concat(
                                Stream.of(
                                        file.toString(),
                                        folder.resolve("beside").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private void run(Task task, Path curriculum, String... wishes) throws IOException, Refused {
        task.run(curriculum, List.of(wishes), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static Module module(Path curriculum) throws Refused {
        return Source.read(curriculum).module(SLUG).orElseThrow();
    }

    private static void change(Path curriculum, String file, String text, String by) throws IOException {
        Path path = curriculum.resolve(MODULE + file);
        Files.writeString(path, Files.readString(path).replaceFirst(text, by));
    }

    private static Path copy(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = target.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(path.getParent());
                Files.copy(file, path);
            }
        }
        return target;
    }

    private static void without(Path curriculum, String slug) throws IOException {
        try (Stream<Path> files = Files.walk(curriculum.resolve("modules/" + slug))) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Path catalogue = curriculum.resolve("catalogue.json");
        String text = Files.readString(catalogue);
        int comma = text.lastIndexOf(",", text.indexOf("\"" + slug + "\""));
        Files.writeString(catalogue, text.substring(0, comma) + "\n  ]\n}\n");
        Path track = curriculum.resolve("tracks/trainees/track.json");
        Files.writeString(track, Files.readString(track).replaceFirst(",\\s*\"" + slug + "\"", ""));
    }
}
