package org.sozialraum.tool.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_usable_environment() throws IOException {
        Files.createDirectories(folder.resolve("lti-config/platforms"));
        Files.createDirectories(folder.resolve("curriculum"));
        Files.writeString(folder.resolve("curriculum/catalogue.json"), "{}");
        environment.put("SOZIALRAUM_DATA", folder.resolve("data").toString());
        environment.put("SOZIALRAUM_LTI_CONFIG", folder.resolve("lti-config").toString());
        environment.put("SOZIALRAUM_CURRICULUM", folder.resolve("curriculum").toString());
    }

    @Test
    void starts_on_this_machine_with_a_database_in_the_data_folder() {
        Settings settings = read();

        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThat(settings.database().url()).isEqualTo("jdbc:h2:file:" + folder.resolve("data/database/sozialraum"));
        assertThat(settings.platforms()).isEqualTo(folder.resolve("lti-config/platforms"));
        assertThat(settings.privateNetwork()).isFalse();
        assertThat(folder.resolve("data")).isDirectory();
    }

    @Test
    void takes_the_port_into_the_default_address() {
        environment.put("SOZIALRAUM_PORT", "8181");

        assertThat(read().publicUrl()).isEqualTo(URI.create("http://127.0.0.1:8181"));
    }

    @Test
    void drops_the_slash_at_the_end_of_the_address() {
        environment.put("SOZIALRAUM_PUBLIC_URL", "https://Lernen.Example.org/");

        assertThat(read().publicUrl()).isEqualTo(URI.create("https://lernen.example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lernen.example.org",
                "https://lernen.example.org/tool",
                "https://lernen.example.org?a=b",
                "https://anna@lernen.example.org",
                "ftp://lernen.example.org",
                "http://lernen.example.org",
                "https://"
            })
    void refuses_an_address_that_browsers_could_not_use(String address) {
        environment.put("SOZIALRAUM_PUBLIC_URL", address);

        assertThat(refused().problems()).extracting(Problem::setting).containsExactly("SOZIALRAUM_PUBLIC_URL");
    }

    @Test
    void asks_for_the_public_address_when_others_can_reach_the_node() {
        environment.put("SOZIALRAUM_ADDRESS", "0.0.0.0");

        assertThat(refused().problems()).extracting(Problem::setting).containsExactly("SOZIALRAUM_PUBLIC_URL");
    }

    @ParameterizedTest
    @CsvSource({
        "SOZIALRAUM_PORT, 0",
        "SOZIALRAUM_PORT, 65536",
        "SOZIALRAUM_PORT, http",
        "SOZIALRAUM_DATABASE_URL, postgresql://localhost/sozialraum",
        "SOZIALRAUM_DATA, /proc/nowhere",
        "SOZIALRAUM_LTI_CONFIG, /nowhere",
        "SOZIALRAUM_CURRICULUM, /nowhere",
        "SOZIALRAUM_PRIVATE_NETWORK, vielleicht",
        "SOZIALRAUM_MASTER_KEY, c2hvcnQ=",
        "SOZIALRAUM_MASTER_KEY, not base 64",
        "SOZIALRAUM_TRUSTED_PROXIES, proxy.example.org",
        "SOZIALRAUM_ADMIN_LINK, please",
        "SOZIALRAUM_PREVIEW, yes",
        "SOZIALRAUM_TRUSTED_PROXIES, 10.0.0.0/33"
    })
    void names_the_setting_that_is_wrong(String setting, String value) {
        environment.put(setting, value);

        assertThat(refused().problems()).extracting(Problem::setting).containsExactly(setting);
    }

    @Test
    void opens_the_preview_to_nobody_but_this_machine() {
        environment.put("SOZIALRAUM_PREVIEW", "true");
        environment.put("SOZIALRAUM_PUBLIC_URL", "http://127.0.0.1:8080");
        assertThat(read().preview()).isTrue();

        environment.put("SOZIALRAUM_PUBLIC_URL", "https://lernen.example.org");

        assertThat(refused().problems()).extracting(Problem::setting).containsExactly("SOZIALRAUM_PREVIEW");
    }

    @Test
    void says_all_problems_at_once() {
        environment.put("SOZIALRAUM_PORT", "x");
        environment.put("SOZIALRAUM_CURRICULUM", "/nowhere");
        environment.put("SOZIALRAUM_PRIVATE_NETWORK", "x");

        assertThat(refused().problems()).hasSize(3);
    }

    @Test
    void never_shows_a_secret() {
        environment.put("SOZIALRAUM_DATABASE_URL", "jdbc:postgresql://db/x?password=geheim");
        environment.put("SOZIALRAUM_DATABASE_PASSWORD", "geheim");
        environment.put("SOZIALRAUM_MASTER_KEY", "Z2VoZWltZ2VoZWltZ2VoZWltZ2VoZWltZ2VoZWltZ2U=");

        assertThat(read().toString()).doesNotContain("geheim").doesNotContain("Z2Vo");
    }

    @Test
    void takes_a_setting_of_spaces_for_none() {
        environment.put("SOZIALRAUM_DATABASE_USER", "  ");

        assertThat(read().database().user()).isEmpty();
    }

    @Test
    void does_not_say_the_master_key_in_a_problem() {
        environment.put("SOZIALRAUM_MASTER_KEY", "c2hvcnQ=");

        assertThatThrownBy(this::read).hasMessageNotContaining("c2hvcnQ=");
    }

    private Settings read() {
        return new SettingsReader(name -> Optional.ofNullable(environment.get(name))).read();
    }

    private Misconfigured refused() {
        return catchThrowableOfType(Misconfigured.class, this::read);
    }
}
