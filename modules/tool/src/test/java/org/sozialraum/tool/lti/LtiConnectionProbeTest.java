package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.learning.diagnosis.KnownCourse;
import org.sozialraum.learning.diagnosis.Step;
import org.sozialraum.lti.grades.GradeBook;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.memory.MemoryPlatforms;
import org.sozialraum.lti.memory.MemoryToolKeyStore;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.roster.Roster;
import org.sozialraum.lti.token.AccessTokens;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.tool.Course;
import org.sozialraum.tool.start.Folders;

class LtiConnectionProbeTest {
    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());
    private Gradebook lms;

    @BeforeEach
    void opens_an_lms() throws IOException {
        lms = new Gradebook();
    }

    @AfterEach
    void closes_it() {
        lms.close();
        outgoing.close();
    }

    @Test
    void makes_every_step_in_order_and_finds_what_is_there() {
        lms.lists("[{\"id\": \"%s\", \"label\": \"A\", \"scoreMaximum\": 10}]".formatted(lms.at("/columns/1")));

        assertThat(walk(Optional.of(course())))
                .containsExactly(
                        "OUR_ADDRESS GOOD address-https",
                        "LOGIN GOOD login-answers",
                        "KEYS GOOD keys-read",
                        "TOKEN GOOD token-given",
                        "LINE_ITEMS GOOD columns-read",
                        "ROSTER GOOD roster-read");
        assertThat(lms.columns()).as("nothing is added").isEmpty();
    }

    @Test
    void goes_on_behind_what_is_broken() {
        lms.answersTokensWith(400);

        assertThat(walk(Optional.of(course())))
                .contains(
                        "KEYS GOOD keys-read",
                        "TOKEN BROKEN token-denied",
                        "LINE_ITEMS BROKEN columns-denied",
                        "ROSTER BROKEN roster-denied");
    }

    @Test
    void leaves_out_what_it_has_no_address_for() {
        KnownCourse nothing = new KnownCourse("1", Optional.empty(), false, Optional.empty());

        assertThat(walk(Optional.of(nothing)))
                .contains(
                        "TOKEN GOOD token-given",
                        "LINE_ITEMS SKIPPED no-columns-known",
                        "ROSTER SKIPPED no-roster-known");
        assertThat(walk(Optional.empty())).contains("TOKEN SKIPPED no-deployment");
    }

    @Test
    void says_that_nobody_answers() {
        lms.close();

        assertThat(walk(Optional.of(course())))
                .contains("LOGIN BROKEN login-no-answer", "KEYS BROKEN keys-unreadable", "TOKEN BROKEN token-not-now");
    }

    private KnownCourse course() {
        return new KnownCourse("1", Optional.of(lms.at("/columns")), true, Optional.of(lms.at("/members")));
    }

    private List<String> walk(Optional<KnownCourse> course) {
        List<String> found = new ArrayList<>();
        probe().walk(connection(), course, finding -> found.add(line(finding)));
        assertThat(found).hasSize(Step.values().length);
        return found;
    }

    private static String line(Finding finding) {
        return finding.step() + " " + finding.verdict() + " " + finding.code();
    }

    private LtiConnectionProbe probe() {
        InstantSource clock = InstantSource.fixed(Course.MONDAY);
        ToolKeys keys = new ToolKeys(
                new MemoryToolKeyStore(),
                MasterKey.of(new byte[MasterKey.BYTES]),
                KeyRotation.standard(),
                clock,
                new SecureRandom());
        AccessTokens tokens = new AccessTokens(outgoing, keys, clock, new SecureRandom());
        ServiceCalls calls = new ServiceCalls(tokens, outgoing, clock);
        MemoryPlatforms platforms = new MemoryPlatforms();
        platforms.set(platform());
        return new LtiConnectionProbe(
                Folders.settings(Path.of("nowhere")),
                platforms,
                outgoing,
                tokens,
                new GradeBook(calls, clock),
                new Roster(calls));
    }

    private Platform platform() {
        return new Platform(
                Messages.PLATFORM,
                "Moodle",
                lms.at("/login"),
                lms.at("/token"),
                lms.at("/keys"),
                Optional.empty(),
                false,
                true);
    }

    private ConnectionDetails connection() {
        Connection connection = new Connection(
                UUID.randomUUID(),
                "Moodle",
                Messages.PLATFORM.issuer(),
                Messages.PLATFORM.clientId(),
                Connection.Source.FILE,
                Connection.State.ON,
                Instant.EPOCH,
                1,
                0);
        return new ConnectionDetails(
                connection,
                lms.at("/login").toString(),
                lms.at("/token").toString(),
                lms.at("/keys").toString(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Set.of());
    }
}
