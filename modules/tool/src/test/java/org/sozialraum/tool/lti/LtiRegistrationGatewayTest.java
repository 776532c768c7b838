package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.registration.RegisteredField;
import org.sozialraum.learning.registration.RegistrationGateway.Answer;
import org.sozialraum.learning.registration.RegistrationGateway.State;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTrouble;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.registration.ClientAccess;
import org.sozialraum.lti.registration.DynamicRegistration;

class LtiRegistrationGatewayTest {
    private static final String OLD = "{\"client_id\":\"client-1\",\"client_name\":\"Alter Name\"}";

    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());
    private final SealedAccesses accesses =
            new SealedAccesses(MasterKey.of(new byte[MasterKey.BYTES]), new SecureRandom());
    private final LtiRegistrationGateway gateway = new LtiRegistrationGateway(
            new DynamicRegistration(outgoing, OurConfiguration.at(URI.create("https://lernen.example"))), accesses);

    @SuppressWarnings("NullAway.Init")
    private RegistrationDesk desk;

    @BeforeEach
    void opens() throws IOException {
        desk = new RegistrationDesk();
        desk.spoil("GET /client", 200, OLD);
    }

    @AfterEach
    void closes() {
        desk.close();
        outgoing.close();
    }

    @Test
    void shows_what_would_change_and_sends_nothing() {
        Answer answer = gateway.ask(desk.home(), access("first-token"));

        assertThat(answer.state()).isEqualTo(State.DUE);
        assertThat(answer.talk().due())
                .contains(new RegisteredField("client_name", "Sozialraum Digital", Optional.of("Alter Name")));
        assertThat(desk.heard()).containsExactly("GET /client");
        assertThat(desk.tokens()).containsExactly("Bearer first-token");
    }

    /** RFC 7592, 2.2 and 3. */
    @Test
    void sends_it_and_keeps_the_new_token_sealed() {
        Answer answer = gateway.send(desk.home(), access("first-token"));

        assertThat(answer.state()).isEqualTo(State.RENEWED);
        assertThat(desk.heard()).containsExactly("GET /client", "PUT /client");
        assertThat(answer.access().sealedToken().orElseThrow()).doesNotContain(RegistrationDesk.CLIENT_TOKEN);
        assertThat(accesses.open(desk.home(), answer.access()).token()).contains(RegistrationDesk.CLIENT_TOKEN);
        assertThat(answer.talk().toString())
                .doesNotContain("first-token")
                .doesNotContain(RegistrationDesk.CLIENT_TOKEN);
    }

    @Test
    void says_that_there_is_nothing_to_send() {
        desk.spoil(
                "GET /client",
                200,
                OurConfiguration.at(URI.create("https://lernen.example"))
                        .json()
                        .put("client_id", "client-1")
                        .toString());

        assertThat(gateway.ask(desk.home(), access("some-token")).state()).isEqualTo(State.CURRENT);
        assertThat(gateway.send(desk.home(), access("some-token")).state()).isEqualTo(State.CURRENT);
        assertThat(desk.heard()).doesNotContain("PUT /client");
    }

    @Test
    void says_why_it_could_not_ask() {
        desk.spoil("GET /client", 401, "{}");

        Answer answer = gateway.ask(desk.home(), access("old-token"));

        assertThat(answer.state()).isEqualTo(State.FAILED);
        assertThat(answer.talk().last().step()).isEqualTo(RegistrationStep.CURRENT_READ);
        assertThat(answer.talk().last().trouble()).contains(RegistrationTrouble.FORBIDDEN);
        assertThat(accesses.open(desk.home(), answer.access()).token()).contains("old-token");
    }

    @Test
    void says_why_it_could_not_send() {
        desk.spoil("PUT /client", 400, "{\"error\":\"invalid_client_metadata\"}");

        Answer answer = gateway.send(desk.home(), access("some-token"));

        assertThat(answer.state()).isEqualTo(State.FAILED);
        assertThat(answer.talk().last().step()).isEqualTo(RegistrationStep.TOOL_POSTED);
        assertThat(answer.talk().last().answered()).contains("invalid_client_metadata");
    }

    private RenewalAccess access(String token) {
        return accesses.seal(new ClientAccess(desk.home(), desk.at("/client"), Optional.of(token)))
                .orElseThrow();
    }
}
