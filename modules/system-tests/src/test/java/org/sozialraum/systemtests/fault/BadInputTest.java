package org.sozialraum.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sozialraum.systemtests.running.Root;
import org.sozialraum.systemtests.running.ToolProcess;
import org.sozialraum.systemtests.running.ToolSettings;

/** Whoever starts the tool with a mistake in the settings is told which one, and the process does not linger. */
class BadInputTest {
    /** EX_CONFIG of sysexits.h. */
    private static final int MISCONFIGURED = 78;

    private static final Duration TO_GIVE_UP = Duration.ofMinutes(3);

    private record Ended(int code, String output) {}

    @Test
    void names_file_and_line_of_a_platform_file_that_is_no_json() {
        ToolSettings settings = ToolSettings.fresh("no-json");
        settings.platform("school.json", "{\n  \"name\": \"School\",\n  \"issuer\" \"https://school.example\"\n}\n");

        Ended ended = start(settings);

        assertThat(ended.code()).isEqualTo(MISCONFIGURED);
        assertThat(ended.output()).contains("SOZIALRAUM_LTI_CONFIG", "school.json:3");
        assertThatNobodySeesAStackTrace(ended);
    }

    @Test
    void names_all_that_is_wrong_in_a_platform_file_at_once() {
        ToolSettings settings = ToolSettings.fresh("faulty-platform");
        settings.platform("school.json", """
                {
                  "name": "School",
                  "issuer": "https://school.example",
                  "clientId": "",
                  "deploymentIds": ["1"],
                  "authorizationEndpoint": "not an address",
                  "tokenEndpoint": "https://school.example/token"
                }
                """);

        Ended ended = start(settings);

        assertThat(ended.code()).isEqualTo(MISCONFIGURED);
        assertThat(ended.output())
                .contains("school.json:4", "clientId", "school.json:6", "authorizationEndpoint", "jwksUri");
        assertThatNobodySeesAStackTrace(ended);
    }

    @Test
    void names_file_and_line_of_a_broken_catalogue() throws IOException {
        ToolSettings fresh = ToolSettings.fresh("broken-catalogue");
        Path curriculum = Root.copyOfCurriculum(fresh.folder().resolve("curriculum"));
        Path catalogue = curriculum.resolve("catalogue.json");
        String broken =
                Files.readString(catalogue).replaceFirst("\"status\": \"published\"", "\"status\": \"no-such-status\"");
        Files.writeString(catalogue, broken);

        Ended ended = start(fresh.with("SOZIALRAUM_CURRICULUM", curriculum.toString()));

        assertThat(ended.code()).isEqualTo(MISCONFIGURED);
        assertThat(ended.output())
                .contains("SOZIALRAUM_CURRICULUM", catalogue + ":" + lineOf(broken, "no-such-status"));
        assertThatNobodySeesAStackTrace(ended);
    }

    @Test
    void says_which_address_does_not_belong_to_a_database() {
        Ended ended =
                start(ToolSettings.fresh("wrong-database").with("SOZIALRAUM_DATABASE_URL", "jdbc:mysql://db/lernen"));

        assertThat(ended.code()).isEqualTo(MISCONFIGURED);
        assertThat(ended.output()).contains("SOZIALRAUM_DATABASE_URL", "jdbc:postgresql://");
        assertThatNobodySeesAStackTrace(ended);
    }

    @Test
    void says_that_the_database_does_not_answer() throws IOException {
        Ended ended = start(ToolSettings.fresh("no-database")
                .with("SOZIALRAUM_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + closedPort() + "/lernen")
                .with("SOZIALRAUM_DATABASE_USER", "sozialraum")
                .with("SOZIALRAUM_DATABASE_PASSWORD", "very-secret"));

        assertThat(ended.code()).isEqualTo(MISCONFIGURED);
        assertThat(ended.output()).contains("SOZIALRAUM_DATABASE_URL").doesNotContain("very-secret");
        assertThatNobodySeesAStackTrace(ended);
    }

    @Test
    void says_that_nothing_can_be_kept_in_the_data_folder() throws IOException {
        ToolSettings fresh = ToolSettings.fresh("no-folder");
        Path file = Files.writeString(fresh.folder().resolve("file"), "in the way");

        Ended ended = start(fresh.with("SOZIALRAUM_DATA", file.resolve("data").toString()));

        assertThat(ended.code()).isEqualTo(MISCONFIGURED);
        assertThat(ended.output()).contains("SOZIALRAUM_DATA", file.toString());
        assertThatNobodySeesAStackTrace(ended);
    }

    @Test
    void says_that_the_port_is_taken_and_how_to_choose_another() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ToolSettings settings = ToolSettings.fresh("port-taken");
            String port = Integer.toString(taken.getLocalPort());

            Ended ended = start(settings.with("SOZIALRAUM_PORT", port));

            assertThat(ended.code()).isNotZero();
            assertThat(ended.output()).contains("SOZIALRAUM_PORT", port);
            assertThatNobodySeesAStackTrace(ended);
        }
    }

    @Test
    void lists_every_wrong_word_among_the_settings() {
        Ended ended = start(ToolSettings.fresh("wrong-words")
                .with("SOZIALRAUM_PUBLIC_URL", "http://lernen.example.org")
                .with("SOZIALRAUM_PRIVATE_NETWORK", "perhaps")
                .with("SOZIALRAUM_MASTER_KEY", "too-short"));

        assertThat(ended.code()).isEqualTo(MISCONFIGURED);
        assertThat(ended.output())
                .contains("SOZIALRAUM_PUBLIC_URL", "SOZIALRAUM_PRIVATE_NETWORK", "SOZIALRAUM_MASTER_KEY")
                .doesNotContain("too-short");
        assertThatNobodySeesAStackTrace(ended);
    }

    private static Ended start(ToolSettings settings) {
        try (ToolProcess process = ToolProcess.start(settings)) {
            return new Ended(process.exitCode(TO_GIVE_UP), process.output());
        }
    }

    private static void assertThatNobodySeesAStackTrace(Ended ended) {
        assertThat(ended.output()).doesNotContain("\tat ", "\\tat ", "Exception in thread");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static int lineOf(String text, String word) {
        List<String> lines = text.lines().toList();
        return lines.indexOf(lines.stream()
                        .filter(line -> line.contains(word))
                        .findFirst()
                        .orElseThrow())
                + 1;
    }
}
