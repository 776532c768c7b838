package org.sozialraum.tool.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sozialraum.lti.platform.PlatformFile;

class PlatformFilesStartTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<List<String>> kept = new ArrayList<>();
    private boolean databaseAway;
    private PlatformFilesStart start = new PlatformFilesStart(Folders.settings(folder), this::keep);

    @BeforeEach
    void one_platform() throws IOException {
        Files.createDirectories(folder.resolve("lti-config/platforms"));
        write("moodle.json", platform("moodle"));
        start = new PlatformFilesStart(Folders.settings(folder), this::keep);
    }

    @AfterEach
    void stop() {
        start.stop();
    }

    @Test
    void takes_the_files_over_at_the_start() {
        start.run();

        assertThat(kept).containsExactly(List.of("moodle"));
    }

    @Test
    void names_the_file_and_the_line_that_keep_it_from_starting() throws IOException {
        write("moodle.json", "{\n  \"name\": \"Moodle\",\n");

        assertThatThrownBy(start::run)
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("SOZIALRAUM_LTI_CONFIG")
                .hasMessageMatching("(?s).*platforms/moodle\\.json:\\d+: .*");
        assertThat(kept).isEmpty();
    }

    @Test
    void leaves_files_alone_that_have_not_changed() {
        start.run();

        start.look();

        assertThat(kept).hasSize(1);
    }

    @Test
    void takes_a_new_file_over_while_running() throws IOException {
        start.run();
        write("ilias.json", platform("ilias"));

        start.look();

        assertThat(kept).containsExactly(List.of("moodle"), List.of("ilias", "moodle"));
    }

    @Test
    void keeps_the_last_good_state_when_a_file_is_spoiled_later() throws IOException {
        start.run();
        write("moodle.json", "{");

        start.look();

        assertThat(kept).containsExactly(List.of("moodle"));
    }

    @Test
    void takes_the_mended_file_over() throws IOException {
        start.run();
        write("moodle.json", "{");
        start.look();
        write("moodle.json", platform("mended"));

        start.look();

        assertThat(kept).containsExactly(List.of("moodle"), List.of("mended"));
    }

    @Test
    void tries_again_what_could_not_be_kept() throws IOException {
        start.run();
        write("ilias.json", platform("ilias"));
        databaseAway = true;
        start.look();
        databaseAway = false;

        start.look();

        assertThat(kept).containsExactly(List.of("moodle"), List.of("ilias", "moodle"));
    }

    private void keep(List<PlatformFile> files) {
        if (databaseAway) throw new IllegalStateException("the database is away");
        kept.add(files.stream().map(file -> file.platform().name()).toList());
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve("lti-config/platforms").resolve(name), json);
    }

    private static String platform(String name) {
        return """
                {"name": "%1$s", "issuer": "https://%1$s.example", "clientId": "client", "deploymentIds": ["1"],
                 "authorizationEndpoint": "https://%1$s.example/auth",
                 "tokenEndpoint": "https://%1$s.example/token",
                 "jwksUri": "https://%1$s.example/jwks"}
                """.formatted(name);
    }
}
