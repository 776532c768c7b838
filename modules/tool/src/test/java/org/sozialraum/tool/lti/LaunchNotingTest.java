package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.launch.LaunchNote;
import org.sozialraum.learning.launch.LaunchNote.From;
import org.sozialraum.learning.launch.LaunchNote.Outcome;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.session.OpenSession;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.lti.launch.LaunchOutcome;
import org.sozialraum.lti.platform.Origin;
import org.sozialraum.lti.refusal.Reason;
import org.sozialraum.lti.refusal.Refusal;
import org.sozialraum.tool.Course;

class LaunchNotingTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final From MOODLE = new From(Messages.PLATFORM.issuer(), Messages.PLATFORM.clientId());

    @Test
    void notes_the_former_key_that_a_message_names_and_lets_it_in_all_the_same() {
        OpenSession.Opened opened =
                new OpenSession.Opened(new SessionToken("s".repeat(43)), Course.visit(Right.LEARNER));

        LaunchNote note = noted(new LaunchResult.Opened(opened, true, "", Optional.of("179248902"), Optional.empty()))
                .orElseThrow();

        assertThat(note.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(note.code()).contains("lti1p1");
        assertThat(note.offending()).contains("179248902");
    }

    @Test
    void notes_a_look_at_what_is_kept_and_not_whose() {
        LaunchNote note = noted(new LaunchResult.Privacy(Messages.usual().link().claims(), true, "/privacy/x", true))
                .orElseThrow();

        assertThat(note.message()).contains("data-privacy");
        assertThat(note.outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void notes_where_an_accepted_launch_came_from_and_not_who_it_was() {
        OpenSession.Opened opened =
                new OpenSession.Opened(new SessionToken("s".repeat(43)), Course.visit(Right.LEARNER));

        LaunchNote note = noted(new LaunchResult.Opened(opened, true, "")).orElseThrow();

        assertThat(note.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(note.message()).contains("resource-link");
        assertThat(note.from()).isPresent();
        assertThat(note.toString())
                .doesNotContain(opened.visit().session().person().value().toString())
                .doesNotContain("sss");
    }

    @Test
    void notes_a_picker_that_was_opened() {
        LaunchResult picking = new LaunchResult.Picking(
                Messages.usual().as("Instructor").picking(Optional.empty(), Optional.empty()), Optional.empty());

        assertThat(noted(picking))
                .contains(new LaunchNote(
                        NOW,
                        Optional.of(MOODLE),
                        Optional.of("1"),
                        Optional.of("deep-linking"),
                        Outcome.ACCEPTED,
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void notes_a_deployment_that_waits() {
        LaunchOutcome.Held held =
                new LaunchOutcome.Held(Messages.PLATFORM, "7", Refusal.because(Reason.DEPLOYMENT_HELD, "7"));

        assertThat(noted(new LaunchResult.Held(held)))
                .contains(new LaunchNote(
                        NOW,
                        Optional.of(MOODLE),
                        Optional.of("7"),
                        Optional.empty(),
                        Outcome.HELD,
                        Optional.of("deployment-held"),
                        Optional.empty()));
    }

    @Test
    void notes_a_refusal_with_its_code_and_what_was_wrong() {
        Refusal refusal = Refusal.because(Reason.KEY_UNKNOWN, "kid-1");

        assertThat(noted(new LaunchResult.Refused(refusal, Optional.of(Messages.PLATFORM))))
                .contains(new LaunchNote(
                        NOW,
                        Optional.of(MOODLE),
                        Optional.empty(),
                        Optional.empty(),
                        Outcome.REFUSED,
                        Optional.of("key-unknown"),
                        Optional.of("kid-1")));
    }

    @Test
    void keeps_no_words_of_the_platform_because_they_may_name_somebody() {
        Refusal refusal = Refusal.because(Reason.PLATFORM_ERROR, "Kim Lee is not enrolled");

        LaunchNote note =
                noted(new LaunchResult.Refused(refusal, Optional.empty())).orElseThrow();

        assertThat(note.code()).contains("platform-error");
        assertThat(note.toString()).doesNotContain("Kim");
    }

    @Test
    void waits_for_the_end_of_a_launch_that_is_posted_again() {
        LaunchOutcome.NeedsStorage storage =
                new LaunchOutcome.NeedsStorage("_parent", Origin.of(URI.create("https://moodle.example")), "key");

        assertThat(noted(new LaunchResult.NeedsStorage(storage))).isEmpty();
    }

    private static Optional<LaunchNote> noted(LaunchResult result) {
        return LaunchNoting.of(result, NOW);
    }
}
