package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sozialraum.demolms.http.Site;

class SettingsTest {
    @Test
    void have_the_defaults_of_the_front_door() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.port()).isEqualTo(9090);
        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.toolUrl()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void refuse_an_address_that_others_can_reach() {
        assertThatThrownBy(() -> Settings.from(Map.of("SOZIALRAUM_DEMO_LMS_ADDRESS", "0.0.0.0")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The demo LMS knows no passwords, so it listens on a loopback address only,"
                        + " and 0.0.0.0 is none.");
    }

    @Test
    void refuse_a_production_start() {
        assertThatThrownBy(() -> Settings.from(Map.of("SOZIALRAUM_PRODUCTION", "1")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("never runs beside a production start");
    }

    @Test
    void refuse_what_is_no_port() {
        assertThatThrownBy(() -> Settings.from(Map.of("SOZIALRAUM_DEMO_LMS_PORT", "http")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("SOZIALRAUM_DEMO_LMS_PORT is not a port: http");
    }

    @Test
    void make_the_file_that_the_tool_reads() throws Exception {
        JsonNode file = new ObjectMapper().readTree(PlatformFile.of(new Site("http://localhost:9090/")));

        assertThat(file.get("issuer").asText()).isEqualTo("http://localhost:9090");
        assertThat(file.get("clientId").asText()).isEqualTo("demo");
        assertThat(file.get("deploymentIds").get(0).asText()).isEqualTo("1");
        assertThat(file.get("authorizationEndpoint").asText()).isEqualTo("http://localhost:9090/lti/auth");
        assertThat(file.get("tokenEndpoint").asText()).isEqualTo("http://localhost:9090/lti/token");
        assertThat(file.get("jwksUri").asText()).isEqualTo("http://localhost:9090/lti/jwks");
    }
}
