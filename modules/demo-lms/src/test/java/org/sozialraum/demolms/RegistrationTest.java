package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.tool.Scope;

class RegistrationTest extends AgainstTheRunningPlatform {
    private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    private ObjectNode request() throws Exception {
        return (ObjectNode) JSON.readTree("""
                {"application_type":"web","response_types":["id_token"],"grant_types":["implicit","client_credentials"],
                 "initiate_login_uri":"%1$s/lti/login","redirect_uris":["%1$s/lti/launch"],"client_name":"Zweites",
                 "jwks_uri":"%1$s/lti/jwks","token_endpoint_auth_method":"private_key_jwt","scope":"%2$s made-up",
                 "%3$s":{"domain":"%4$s","target_link_uri":"%1$s/lti/launch",
                   "custom_parameters":{"who":"$User.username","unknown":"$ResourceLink.available.startDateTime"},
                   "messages":[{"type":"LtiDeepLinkingRequest"}]}}
                """.formatted(
                        tool.url(), Scope.SCORE, TOOL, URI.create(tool.url()).getAuthority()));
    }

    private String invitation() {
        return Parameters.parse(
                        URI.create(lms.invite(tool.url() + "/lti/register")).getRawQuery())
                .get("registration_token")
                .orElseThrow();
    }

    private HttpResponse<String> register(String token, JsonNode request) throws Exception {
        return call("POST", lms.url() + "/lti/registration", token, "application/json", request.toString());
    }

    @Test
    void publishes_its_configuration() throws Exception {
        JsonNode configuration = json(new Browser().get(lms.url() + "/.well-known/openid-configuration"));

        assertThat(configuration.get("issuer").asText()).isEqualTo(lms.url());
        assertThat(configuration.get("registration_endpoint").asText()).isEqualTo(lms.url() + "/lti/registration");
        assertThat(configuration.at(
                        "/https:~1~1purl.imsglobal.org~1spec~1lti-platform-configuration/messages_supported"))
                .hasSize(3);
    }

    @Test
    void gives_a_tool_its_own_client_id_and_deployment_and_launches_it() throws Exception {
        JsonNode answer = json(register(invitation(), request()));
        String client = answer.get("client_id").asText();
        Activity activity =
                lms.course().add(client, "Zweites", "", tool.url() + "/lti/launch", java.util.Map.of("who", "loses"));

        HttpResponse<String> launch = follow(seatOf(learner()), "/activity/" + activity.id() + "/launch");

        assertThat(answer.at("/" + TOOL.replace("/", "~1") + "/deployment_id").asText())
                .isEqualTo("2");
        assertThat(answer.get("scope").asText()).isEqualTo(Scope.SCORE);
        assertThat(launch.statusCode()).isEqualTo(200);
        assertThat(tool.launches).singleElement().satisfies(claims -> {
            assertThat(claims).containsEntry(LtiClaim.DEPLOYMENT_ID, "2");
            assertThat(String.valueOf(claims.get(LtiClaim.CUSTOM)))
                    .contains("who=" + learner().username())
                    .contains("unknown=$ResourceLink.available.startDateTime");
        });
    }

    @Test
    void takes_an_invitation_once_and_none_that_is_made_up() throws Exception {
        String token = invitation();
        register(token, request());

        HttpResponse<String> again = register(token, request());
        HttpResponse<String> madeUp = register("garbage", request());

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(madeUp.statusCode()).isEqualTo(404);
        assertThat(madeUp.body()).startsWith("<!DOCTYPE html>");
        assertThat(lms.tools()).hasSize(2);
    }

    /** The recorded cases of Moodle's registration-edge-cases. */
    @ParameterizedTest
    @CsvSource({
        "token_endpoint_auth_method,missing required attribute token_endpoint_auth_method",
        "jwks_uri,missing required attribute jwks_uri",
        "client_name,missing required attribute client_name",
        "redirect_uris,missing required attribute redirect_uris"
    })
    void says_what_is_missing(String attribute, String reason) throws Exception {
        assertThat(refusal(json -> json.remove(attribute))).isEqualTo(reason);
    }

    @Test
    void compares_the_domain_with_the_port() throws Exception {
        assertThat(refusal(
                        json -> json.withObject("/" + TOOL.replace("/", "~1")).remove("domain")))
                .isEqualTo("missing_domain");
        assertThat(refusal(
                        json -> json.withObject("/" + TOOL.replace("/", "~1")).put("domain", "127.0.0.1")))
                .isEqualTo("domain_targetlinkuri_mismatch");
    }

    @Test
    void wants_a_web_application_with_a_private_key() throws Exception {
        assertThat(refusal(json -> json.put("application_type", "native"))).isEqualTo("invalid_application_type");
        assertThat(refusal(json -> json.put("token_endpoint_auth_method", "client_secret_basic")))
                .isEqualTo("invalid_token_endpoint_auth_method");
    }

    private String refusal(Consumer<ObjectNode> change) throws Exception {
        ObjectNode request = request();
        change.accept(request);
        HttpResponse<String> answer = register(invitation(), request);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }
}
