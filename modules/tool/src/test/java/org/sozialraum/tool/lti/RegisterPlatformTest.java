package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.learning.administrator.OneTimeToken;
import org.sozialraum.learning.registration.AdmitRegistration;
import org.sozialraum.learning.registration.AdmitRegistration.Admission;
import org.sozialraum.learning.registration.NoteRegistration;
import org.sozialraum.learning.registration.RegistrationRules;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTrouble;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.registration.DynamicRegistration;
import org.sozialraum.lti.registration.Invitation;
import org.sozialraum.lti.registration.RegistrationOutcome;
import org.sozialraum.lti.registration.RegistrationOutcome.NotRegistered;
import org.sozialraum.lti.registration.RegistrationOutcome.Registered;

/** A registration that fails at any step leaves nothing but its report, and the link works once more. */
class RegisterPlatformTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
    private static final String TOKEN = "registration-token-0123456789";

    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());
    private final MemoryRegistrations memory = new MemoryRegistrations();
    private final SecureRandom random = new SecureRandom();
    private final OneTimeToken link = OneTimeToken.random(random);
    private final AdmitRegistration admit = new AdmitRegistration(memory, new Closed(), CLOCK);

    private final List<Registered> connected = new ArrayList<>();
    private boolean storeFails;

    @SuppressWarnings("NullAway.Init")
    private RegistrationDesk desk;

    @BeforeEach
    void opens() throws IOException {
        desk = new RegistrationDesk();
    }

    @AfterEach
    void closes() {
        desk.close();
        outgoing.close();
    }

    @Test
    void connects_a_platform_once() {
        RegistrationOutcome outcome = register(TOKEN);

        assertThat(outcome).isInstanceOf(Registered.class);
        assertThat(connected).containsExactly((Registered) outcome);
        assertThat(memory.failed()).isEmpty();
        assertThat(admit.handle(Optional.of(link.value())))
                .as("the link is used up")
                .isNotInstanceOf(Admission.Admitted.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /description    | 404 | {}                  | CONFIGURATION_FETCHED    | REFUSED
            GET /description    | 403 | {}                  | CONFIGURATION_FETCHED    | FORBIDDEN
            GET /description    | 200 | ok                  | CONFIGURATION_FETCHED    | UNUSABLE
            GET /description    | 200 | {"issuer":"x"}      | CONFIGURATION_UNDERSTOOD | INCOMPLETE
            POST /registration  | 400 | {"error":"invalid"} | TOOL_POSTED              | REFUSED
            POST /registration  | 401 | {}                  | TOOL_POSTED              | FORBIDDEN
            POST /registration  | 200 | {}                  | ANSWER_UNDERSTOOD        | UNUSABLE
            POST /registration  | 200 | {"client_id":"a","token_endpoint_auth_method":"none"} | ANSWER_UNDERSTOOD | UNUSABLE
            """)
    void leaves_nothing_of_a_registration_that_failed(
            String request, int status, String body, RegistrationStep step, RegistrationTrouble trouble) {
        desk.spoil(request, status, body);

        RegistrationOutcome outcome = register(TOKEN);

        assertThat(outcome).isInstanceOf(NotRegistered.class);
        assertNothingStays(step, trouble);
    }

    @Test
    void leaves_nothing_of_a_description_of_somebody_else() {
        desk.describes("issuer", "https://elsewhere.example");

        register(TOKEN);

        assertNothingStays(RegistrationStep.ISSUER_TRUSTED, RegistrationTrouble.STRANGER);
        assertThat(memory.failed().getFirst().talk().platform())
                .as("who was asked, not who it claims to be")
                .isEqualTo(desk.home());
    }

    @Test
    void leaves_nothing_of_an_endpoint_that_nobody_answers_at() {
        desk.describes("registration_endpoint", "http://127.0.0.1:1/registration");

        register(TOKEN);

        assertNothingStays(RegistrationStep.TOOL_POSTED, RegistrationTrouble.NO_ANSWER);
    }

    /** Moodle 4.4 invites to renew by a token of its own kind. */
    @Test
    void leaves_nothing_of_an_update_that_cannot_be_read() {
        desk.spoil("GET /description", 200, moodle());
        desk.spoil("GET /registration", 404, "{}");

        register(moodleToken());

        assertNothingStays(RegistrationStep.CURRENT_READ, RegistrationTrouble.REFUSED);
    }

    @Test
    void gives_the_link_back_where_our_own_store_fails() {
        storeFails = true;

        assertThatThrownBy(() -> register(TOKEN)).isInstanceOf(IllegalStateException.class);

        assertThat(memory.reports()).isEmpty();
        assertThat(admit.handle(Optional.of(link.value()))).isInstanceOf(Admission.Admitted.class);
    }

    private void assertNothingStays(RegistrationStep step, RegistrationTrouble trouble) {
        assertThat(connected).isEmpty();
        assertThat(memory.accesses()).isZero();
        assertThat(memory.reports()).singleElement().satisfies(report -> {
            assertThat(report.connection()).isEmpty();
            assertThat(report.talk().last().step()).isEqualTo(step);
            assertThat(report.talk().last().trouble()).contains(trouble);
            assertThat(report.toString()).doesNotContain(TOKEN);
        });
        assertThat(admit.handle(Optional.of(link.value()))).as("once more").isInstanceOf(Admission.Admitted.class);
    }

    private RegistrationOutcome register(String token) {
        Admission.Admitted admitted = (Admission.Admitted) admit.handle(Optional.of(link.value()));
        return platforms().handle(admitted, new Invitation(desk.at("/description"), Optional.of(token)));
    }

    private RegisterPlatform platforms() {
        return new RegisterPlatform(
                admit,
                new DynamicRegistration(outgoing, OurConfiguration.at(URI.create("https://lernen.example"))),
                this::connect,
                new NoteRegistration(memory, memory, CLOCK, random));
    }

    private void connect(Registered registered) {
        if (storeFails) throw new IllegalStateException("the disk is full");
        connected.add(registered);
    }

    private String moodle() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","registration_endpoint":"%1$s/registration",
                 "https://purl.imsglobal.org/spec/lti-platform-configuration":{"product_family_code":"moodle"}}
                """.formatted(desk.home());
    }

    private static String moodleToken() {
        byte[] claims = "{\"scope\":\"reg-update\"}".getBytes(StandardCharsets.UTF_8);
        return "eyJhbGciOiJSUzI1NiJ9." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims) + ".c2ln";
    }

    /** Only whoever has a link may come. */
    private static final class Closed implements RegistrationRules {
        @Override
        public boolean isOpen() {
            return false;
        }

        @Override
        public void open(boolean open) {
            throw new UnsupportedOperationException("stays closed");
        }
    }
}
