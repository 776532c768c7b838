package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.registration.ToolConfiguration;

/** What stands in lti-config/tool for administrators is what the tool says of itself. */
class OurConfigurationTest {
    private static final Path FOLDER = Path.of("../../lti-config/tool");

    private final ToolConfiguration ours = OurConfiguration.at(URI.create("https://tool.example"));

    @Test
    void the_developer_key_for_canvas_is_up_to_date() throws IOException {
        assertThat(new JsonMapper().readTree(FOLDER.resolve("canvas.json").toFile()))
                .isEqualTo(ours.canvasKey());
    }

    @Test
    void the_values_to_type_by_hand_are_up_to_date() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("by-hand.txt")))
                .isEqualTo(ours.handTyped().text());
    }
}
