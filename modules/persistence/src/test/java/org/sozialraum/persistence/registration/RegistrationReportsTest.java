package org.sozialraum.persistence.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.Connections;
import org.sozialraum.learning.registration.NoteRegistration;
import org.sozialraum.learning.registration.ReadRegistrations;
import org.sozialraum.learning.registration.RegisteredField;
import org.sozialraum.learning.registration.RegistrationFinding;
import org.sozialraum.learning.registration.RegistrationGateway.Answer;
import org.sozialraum.learning.registration.RegistrationGateway.State;
import org.sozialraum.learning.registration.RegistrationReport;
import org.sozialraum.learning.registration.RegistrationStanding;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.learning.registration.RegistrationTalk;
import org.sozialraum.learning.registration.RegistrationTrouble;
import org.sozialraum.learning.registration.RenewRegistration;
import org.sozialraum.learning.registration.RenewRegistration.Outcome;
import org.sozialraum.learning.registration.RenewalAccess;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;
import org.sozialraum.persistence.platform.KeepPlatforms;

class RegistrationReportsTest extends NodeTest {
    private static final RenewalAccess FIRST = new RenewalAccess("https://moodle.example/c/1", Optional.of("sealed-1"));
    private static final RenewalAccess SECOND = new RenewalAccess("https://moodle.example/c/2", Optional.empty());

    @Test
    void keeps_what_was_asked_and_answered_with_the_connection() {
        UUID connection = connection(School.on(node));
        RegistrationTalk talk = talk("https://moodle.example", Optional.empty());

        note().succeeded(connection, talk, Optional.of(FIRST));

        RegistrationStanding standing = read().of(connection);
        assertThat(standing.registration().orElseThrow().talk()).isEqualTo(talk);
        assertThat(standing.registration().orElseThrow().at()).isEqualTo(clock.instant());
        assertThat(standing.renewal()).isEmpty();
        assertThat(standing.renewable()).isTrue();
    }

    @Test
    void keeps_only_the_last_registration_of_a_connection_and_an_access_that_is_not_given_anew() {
        UUID connection = connection(School.on(node));
        note().succeeded(connection, talk("https://first.example", Optional.empty()), Optional.of(FIRST));
        clock.pass(Duration.ofMinutes(1));

        note().succeeded(connection, talk("https://second.example", Optional.empty()), Optional.empty());

        RegistrationStanding standing = read().of(connection);
        assertThat(standing.registration().orElseThrow().talk().platform()).isEqualTo("https://second.example");
        assertThat(standing.renewable()).isTrue();
    }

    @Test
    void keeps_the_last_50_that_failed() {
        for (int number = 0; number < 60; number++) {
            clock.pass(Duration.ofSeconds(1));
            note().failed(talk("https://moodle.example/" + number, Optional.of(RegistrationTrouble.REFUSED)));
        }

        List<RegistrationReport> failed = read().failed();

        assertThat(failed).hasSize(50);
        assertThat(failed.getFirst().talk().platform()).endsWith("/59");
        assertThat(failed.getLast().talk().platform()).endsWith("/10");
        assertThat(failed.getFirst().talk().findings()).hasSize(2);
    }

    @Test
    void renews_with_the_access_that_was_given_last() {
        UUID connection = connection(School.on(node));
        note().succeeded(connection, talk("https://moodle.example", Optional.empty()), Optional.of(FIRST));
        lms.renews(access -> new Answer(State.DUE, talk("https://moodle.example", Optional.empty()), SECOND));

        Outcome asked = renew().ask(connection);
        RegistrationStanding between = read().of(connection);
        lms.renews(access -> new Answer(State.RENEWED, talk(access.address(), Optional.empty()), access));
        renew().send(connection);

        assertThat(asked)
                .isInstanceOfSatisfying(
                        Outcome.Answered.class,
                        answered -> assertThat(answered.state()).isEqualTo(State.DUE));
        assertThat(between.renewal()).as("nothing was sent yet").isEmpty();
        assertThat(read().of(connection).renewal().orElseThrow().talk().platform())
                .as("asked with")
                .isEqualTo(SECOND.address());
    }

    @Test
    void keeps_a_renewal_that_failed_beside_the_registration() {
        UUID connection = connection(School.on(node));
        note().succeeded(connection, talk("https://moodle.example", Optional.empty()), Optional.of(FIRST));
        lms.renews(access -> new Answer(
                State.FAILED, talk("https://moodle.example", Optional.of(RegistrationTrouble.FORBIDDEN)), access));
        int failedBefore = read().failed().size();

        renew().ask(connection);
        renew().send(connection);

        RegistrationStanding standing = read().of(connection);
        assertThat(standing.renewal().orElseThrow().talk().succeeded()).isFalse();
        assertThat(standing.current()).isEqualTo(standing.registration());
        assertThat(read().failed()).as("is of a known platform").hasSize(failedBefore);
    }

    @Test
    void asks_nobody_where_no_access_was_given() {
        UUID connection = connection(School.on(node));
        lms.renews(access -> {
            throw new IllegalStateException("asked");
        });

        assertThat(renew().ask(connection)).isInstanceOf(Outcome.NotOffered.class);
        assertThat(renew().send(connection)).isInstanceOf(Outcome.NotOffered.class);
        assertThat(renew().send(UUID.randomUUID())).isInstanceOf(Outcome.NoSuchConnection.class);
    }

    @Test
    void a_registration_that_cannot_be_noted_connects_nobody() {
        PlatformId id = new PlatformId("https://half.example", "client");
        RenewalAccess tooLong = new RenewalAccess("https://half.example/" + "x".repeat(3_000), Optional.empty());

        assertThatThrownBy(() -> node.inTransaction(() -> {
                    UUID connection = node.get(KeepPlatforms.class)
                            .asRegistered(School.platform(id), Optional.of("1"), Optional.empty());
                    note().succeeded(connection, talk(id.issuer(), Optional.empty()), Optional.of(tooLong));
                    return connection;
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(node.inTransaction(() -> node.get(Connections.class).list(0, 1_000)))
                .extracting(Connection::issuer)
                .doesNotContain(id.issuer());
    }

    private NoteRegistration note() {
        return node.get(NoteRegistration.class);
    }

    private ReadRegistrations read() {
        return node.get(ReadRegistrations.class);
    }

    private RenewRegistration renew() {
        return node.get(RenewRegistration.class);
    }

    private UUID connection(School of) {
        return node.inTransaction(() -> node.get(Connections.class).list(0, 1_000)).stream()
                .filter(connection -> connection.issuer().equals(of.platform().issuer()))
                .map(Connection::id)
                .findFirst()
                .orElseThrow();
    }

    private static RegistrationTalk talk(String platform, Optional<RegistrationTrouble> trouble) {
        return new RegistrationTalk(
                platform,
                List.of(
                        finding(RegistrationStep.CONFIGURATION_FETCHED, Optional.empty(), OptionalInt.of(200)),
                        finding(RegistrationStep.TOOL_POSTED, trouble, OptionalInt.empty())),
                List.of(
                        new RegisteredField("client_name", "Sozialraum", Optional.of("Raum")),
                        new RegisteredField("scope", "a b", Optional.empty())),
                List.of("locale", "LtiDeepLinkingRequest"));
    }

    private static RegistrationFinding finding(
            RegistrationStep step, Optional<RegistrationTrouble> trouble, OptionalInt status) {
        return new RegistrationFinding(step, trouble, "GET https://moodle.example", status, "{}", "So.", "Do.");
    }
}
