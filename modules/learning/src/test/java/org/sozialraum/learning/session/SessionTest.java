package org.sozialraum.learning.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Curriculum;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Knowledge;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.library.Library;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.BindOnArrival;
import org.sozialraum.learning.placement.MemoryPlacements;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.placement.PlacementKind;
import org.sozialraum.learning.roster.CourseId;
import org.sozialraum.learning.roster.MemoryRosters;

/** From a launch to the page that is asked for. */
class SessionTest {
    private static final Placement FREE = People.activity(Optional.empty(), People.COLUMN);

    private static final MemoryRosters ROSTERS = new MemoryRosters(new CourseId(FREE.institution(), new UUID(1, 9)));

    private final SettableClock clock = new SettableClock();
    private final MemoryPlacements placements = new MemoryPlacements(FREE);
    private final MemorySessions sessions = new MemorySessions();
    private final OpenSession openSession = new OpenSession(
            placements,
            sessions,
            ROSTERS.asking(clock),
            new BindOnArrival(
                    placements,
                    placements,
                    Library.of(new Curriculum(List.of(), List.of(Knowledge.MODULE), List.of()))),
            clock,
            new Random(1));
    private final ResumeSession resumeSession = new ResumeSession(sessions, placements, clock);

    @Test
    void opens_the_page_that_a_launch_has_led_to() {
        OpenSession.Opened opened = openSession.handle(arrival(Optional.empty()));

        ResumeSession.Outcome outcome = resumeSession.handle(opened.token(), Optional.of("proof"));

        assertThat(outcome).isEqualTo(new ResumeSession.Outcome.Resumed(opened.visit()));
    }

    @Test
    void stores_the_hash_of_the_token_and_never_the_token() {
        OpenSession.Opened opened = openSession.handle(arrival(Optional.empty()));

        assertThat(sessions.find(opened.token().value())).isEmpty();
        assertThat(sessions.find(opened.token().hash())).isPresent();
        assertThat(opened.toString()).doesNotContain(opened.token().value());
    }

    @Test
    void makes_a_record_of_the_activity_when_the_link_says_so() {
        openSession.handle(arrival(Optional.empty()).at(PlacementKind.RECORD));

        assertThat(placements.get(FREE.id())).isEqualTo(FREE.as(PlacementKind.RECORD));
    }

    @Test
    void leaves_a_module_a_module_whatever_the_link_says_later() {
        openSession.handle(arrival(Optional.of(Knowledge.MODULE.uuid())));

        openSession.handle(arrival(Optional.empty()).at(PlacementKind.COHORT));

        assertThat(placements.get(FREE.id()).module()).contains(Knowledge.MODULE.uuid());
    }

    @Test
    void binds_the_activity_when_the_link_names_a_module() {
        openSession.handle(arrival(Optional.of(Knowledge.MODULE.uuid())));

        assertThat(placements.get(FREE.id()).module()).contains(Knowledge.MODULE.uuid());
    }

    @Test
    void does_not_bind_to_a_module_that_is_not_in_the_curriculum() {
        openSession.handle(arrival(Optional.of(UUID.randomUUID())));

        assertThat(placements.get(FREE.id()).module()).isEmpty();
    }

    @Test
    void keeps_the_module_that_is_bound_whatever_the_link_says() {
        UUID earlier = UUID.randomUUID();
        placements.save(FREE.boundTo(earlier));

        openSession.handle(arrival(Optional.of(Knowledge.MODULE.uuid())));

        assertThat(placements.get(FREE.id()).module()).contains(earlier);
    }

    @Test
    void prefers_the_language_that_the_person_chose_to_that_of_the_launch() {
        placements.prefers(People.person("anna"), Language.DE_SIMPLE);

        assertThat(language(Optional.of(Language.EN))).isEqualTo(Language.DE_SIMPLE);
    }

    @Test
    void speaks_the_language_of_the_launch_and_german_if_there_is_none() {
        assertThat(language(Optional.of(Language.EN))).isEqualTo(Language.EN);
        assertThat(language(Optional.empty())).isEqualTo(Language.DE);
    }

    @Test
    void ends_after_twelve_hours() {
        OpenSession.Opened opened = openSession.handle(arrival(Optional.empty()));

        clock.pass(OpenSession.LIFETIME.minusMillis(1));
        ResumeSession.Outcome before = resumeSession.handle(opened.token(), Optional.of("proof"));
        clock.pass(java.time.Duration.ofMillis(1));
        ResumeSession.Outcome after = resumeSession.handle(opened.token(), Optional.of("proof"));

        assertThat(before).isInstanceOf(ResumeSession.Outcome.Resumed.class);
        assertThat(after).isEqualTo(new ResumeSession.Outcome.Expired());
    }

    @Test
    void opens_nothing_in_another_browser() {
        OpenSession.Opened opened = openSession.handle(arrival(Optional.empty()));

        assertThat(resumeSession.handle(opened.token(), Optional.of("other")))
                .isEqualTo(new ResumeSession.Outcome.OtherBrowser());
        assertThat(resumeSession.handle(opened.token(), Optional.empty()))
                .isEqualTo(new ResumeSession.Outcome.OtherBrowser());
    }

    @Test
    void asks_for_no_proof_where_the_browser_keeps_no_cookies() {
        SessionToken token = SessionToken.random(new Random(2));
        LearningSession session =
                People.session("ben", org.sozialraum.learning.person.Right.LEARNER, FREE.id(), Optional.empty());
        sessions.add(new LearningSession(
                token.hash(),
                session.person(),
                session.placement(),
                session.right(),
                session.language(),
                Optional.empty(),
                Optional.empty(),
                session.expiresAt()));

        assertThat(resumeSession.handle(token, Optional.empty())).isInstanceOf(ResumeSession.Outcome.Resumed.class);
    }

    @Test
    void does_not_know_a_token_that_no_launch_gave() {
        assertThat(resumeSession.handle(SessionToken.random(new Random(3)), Optional.empty()))
                .isEqualTo(new ResumeSession.Outcome.Unknown());
    }

    @Test
    void takes_nothing_for_a_token_that_has_not_its_shape() {
        assertThat(SessionToken.parse("short")).isEmpty();
        assertThat(SessionToken.parse("x".repeat(42) + "!")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionToken("short"));
    }

    @Test
    void changes_the_language() {
        OpenSession.Opened opened = openSession.handle(arrival(Optional.empty()));

        new ChooseLanguage(sessions).handle(opened.visit(), Language.EN);

        assertThat(sessions.find(opened.token().hash()).orElseThrow().language())
                .isEqualTo(Language.EN);
    }

    private Language language(Optional<Language> ofLaunch) {
        Arrival arrival = People.arrival("anna", Optional.empty(), ofLaunch);
        return openSession.handle(arrival).visit().session().language();
    }

    private static Arrival arrival(Optional<UUID> requested) {
        return People.arrival("anna", requested, Optional.empty());
    }
}
