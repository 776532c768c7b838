package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.registration.HandTyped.Entry;
import org.sozialraum.lti.token.Scope;

/** One source, three forms: what one says must be what the others say. */
class ToolConfigurationFormsTest {
    private final ToolConfiguration tool = SampleTool.at("https://tool.example");

    @Test
    void writes_a_developer_key_for_canvas() {
        ObjectNode key = tool.canvasKey();

        assertThat(key.path("title").asText()).isEqualTo("Social Space Digital");
        assertThat(key.path("oidc_initiation_url").asText()).isEqualTo("https://tool.example/login");
        assertThat(key.path("target_link_uri").asText()).isEqualTo("https://tool.example/launch");
        assertThat(key.path("public_jwk_url").asText()).isEqualTo("https://tool.example/jwks");
        assertThat(key.has("public_jwk")).as("the keys rotate").isFalse();
        assertThat(key.path("custom_fields").toString()).isEqualTo("{\"context_history\":\"$Context.id.history\"}");
        JsonNode extension = key.at("/extensions/0");
        assertThat(extension.path("domain").asText()).isEqualTo("tool.example");
        assertThat(extension.path("platform").asText()).isEqualTo("canvas.instructure.com");
        assertThat(extension.path("privacy_level").asText()).isEqualTo("anonymous");
    }

    @Test
    void offers_its_picker_in_canvas_where_teachers_add_things() {
        JsonNode placements = tool.canvasKey().at("/extensions/0/settings/placements");

        assertThat(placements)
                .extracting(placement -> placement.path("placement").asText())
                .containsExactly("assignment_selection", "link_selection");
        assertThat(placements).allSatisfy(placement -> {
            assertThat(placement.path("message_type").asText()).isEqualTo("LtiDeepLinkingRequest");
            assertThat(placement.path("text").asText()).isEqualTo("Pick a module");
        });
    }

    @Test
    void shows_its_logo_to_canvas_if_it_has_one() {
        ToolConfiguration withLogo = new ToolConfiguration(
                tool.name(),
                tool.description(),
                tool.pick(),
                tool.endpoints(),
                Optional.of(URI.create("https://tool.example/logo.png")),
                Set.of(),
                Set.of("name", "email"),
                Map.of());

        JsonNode extension = withLogo.canvasKey().at("/extensions/0");

        assertThat(extension.at("/settings/icon_url").asText()).isEqualTo("https://tool.example/logo.png");
        assertThat(extension.path("privacy_level").asText()).isEqualTo("public");
        assertThat(withLogo.canvasKey().path("scopes")).isEmpty();
    }

    @Test
    void writes_one_line_for_each_field_of_a_form() {
        assertThat(tool.handTyped().text())
                .contains("Tool URL / Target link URI / Launch URL / Provider URL: https://tool.example/launch\n")
                .contains("Initiate login URL / OpenID Connect Login URL: https://tool.example/login\n")
                .contains("Public keyset / JWKS URL / Keyset URL: https://tool.example/jwks\n")
                .contains("Custom parameters: context_history=$Context.id.history\n")
                .endsWith("\n");
    }

    @Test
    void writes_the_fields_of_a_form_for_machines() {
        ObjectNode json = tool.handTyped().json();

        assertThat(json).hasSameSizeAs(tool.handTyped().entries());
        assertThat(json.path("domain").asText()).isEqualTo("tool.example");
        assertThat(json.path("redirect")).isEqualTo(json.path("launch"));
    }

    @Test
    void says_the_same_in_all_forms() {
        JsonNode registration = tool.json();
        JsonNode canvas = tool.canvasKey();
        JsonNode form = tool.handTyped().json();

        assertThat(form.path("login")).isEqualTo(registration.path("initiate_login_uri"));
        assertThat(form.path("login")).isEqualTo(canvas.path("oidc_initiation_url"));
        assertThat(form.path("jwks")).isEqualTo(registration.path("jwks_uri")).isEqualTo(canvas.path("public_jwk_url"));
        assertThat(form.path("scopes")).isEqualTo(registration.path("scope"));
        assertThat(canvas.path("scopes"))
                .extracting(JsonNode::asText)
                .containsExactly(registration.path("scope").asText().split(" "))
                .contains(Scope.SCORE.uri());
        assertThat(canvas.path("custom_fields"))
                .isEqualTo(registration.path(ToolConfiguration.CLAIM).path("custom_parameters"));
    }

    @Test
    void refuses_a_value_that_nobody_can_type() {
        assertThatThrownBy(() -> new Entry("name", List.of("Name"), "a\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry("name", List.of(), "a")).isInstanceOf(IllegalArgumentException.class);
    }
}
