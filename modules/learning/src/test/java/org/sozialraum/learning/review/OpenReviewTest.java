package org.sozialraum.learning.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.People;
import org.sozialraum.learning.SettableClock;
import org.sozialraum.learning.attempt.MemoryAttempts;
import org.sozialraum.learning.grade.MemoryGrades;
import org.sozialraum.learning.person.Right;
import org.sozialraum.learning.placement.Arrival;
import org.sozialraum.learning.placement.MemoryPlacements;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.learning.review.OpenReview.Outcome;
import org.sozialraum.learning.session.MemorySessions;

/** Anna has handed in one attempt; the platform calls her by her name. */
class OpenReviewTest {
    private static final Placement ACTIVITY = People.activity();
    private static final Optional<String> LINK = Optional.of("link");
    private static final Optional<URI> COLUMN = People.COLUMN.lineItem();
    private static final Optional<URI> OTHER_COLUMN = Optional.of(URI.create("https://moodle.example/other"));

    private final SettableClock clock = new SettableClock();
    private final MemoryPlacements placements = new MemoryPlacements(ACTIVITY);
    private final MemoryAttempts attempts = new MemoryAttempts();
    private final MemoryGrades grades = new MemoryGrades();
    private final MemorySessions sessions = new MemorySessions();
    private final OpenReview openReview = new OpenReview(
            placements,
            sessions.opening(placements, clock),
            new ReviewWork(attempts, grades, grades.sendingAgain(clock)));

    @BeforeEach
    void anna_has_handed_in() {
        placements.named(People.person("anna"), "anna");
        new Tried(attempts).handedIn(People.visit("anna"), 1);
    }

    @Test
    void opens_a_learners_work_for_who_teaches() {
        Outcome outcome = openReview.handle(teacher("anna", LINK, COLUMN));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Teachers.class, opened -> {
            assertThat(opened.learner()).contains(People.person("anna"));
            assertThat(opened.session().visit().placement()).isEqualTo(ACTIVITY);
        });
    }

    /** Submission Review 1.0: a column that stands alone has no resource link. */
    @Test
    void finds_the_activity_by_its_column_where_no_link_is_named() {
        assertThat(openReview.handle(teacher("anna", Optional.empty(), COLUMN)))
                .isInstanceOfSatisfying(
                        Outcome.Teachers.class,
                        opened -> assertThat(opened.learner()).isPresent());
    }

    @Test
    void binds_the_session_to_teacher_browser_and_activity() {
        Outcome.Teachers opened = (Outcome.Teachers) openReview.handle(teacher("anna", LINK, COLUMN));

        assertThat(sessions.find(opened.session().token().hash())).hasValueSatisfying(session -> {
            assertThat(session.person()).isEqualTo(People.person("tina"));
            assertThat(session.right()).isEqualTo(Right.INSTRUCTOR);
            assertThat(session.placement()).isEqualTo(ACTIVITY.id());
            assertThat(session.browserProof()).contains("proof");
            assertThat(session.returnTo()).contains(URI.create("https://moodle.example/gradebook"));
        });
    }

    @Test
    void opens_for_the_teacher_also_where_there_is_nothing_to_see() {
        placements.named(People.person("ben"), "ben");

        for (String nobody : new String[] {"ben", "never seen"}) {
            assertThat(openReview.handle(teacher(nobody, LINK, COLUMN)))
                    .isInstanceOfSatisfying(
                            Outcome.Teachers.class,
                            opened -> assertThat(opened.learner()).isEmpty());
        }
    }

    @Test
    void lets_a_learner_see_her_own_work() {
        Outcome outcome = openReview.handle(request(Optional.of("anna"), Right.LEARNER, "anna", LINK, COLUMN));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Own.class,
                        own -> assertThat(own.session().visit().session().right())
                                .isEqualTo(Right.LEARNER));
    }

    @Test
    void does_not_let_a_learner_see_the_work_of_another() {
        assertThat(openReview.handle(request(Optional.of("ben"), Right.LEARNER, "anna", LINK, COLUMN)))
                .isEqualTo(new Outcome.NotAllowed());
    }

    @Test
    void takes_nobody_for_the_learner_who_comes_without_a_name() {
        assertThat(openReview.handle(request(Optional.empty(), Right.LEARNER, "anna", LINK, COLUMN)))
                .isEqualTo(new Outcome.NotAllowed());
    }

    @Test
    void knows_no_activity_that_nobody_has_opened() {
        assertThat(openReview.handle(teacher("anna", Optional.of("unknown"), COLUMN)))
                .isEqualTo(new Outcome.NoSuchActivity());
        assertThat(openReview.handle(teacher("anna", Optional.empty(), OTHER_COLUMN)))
                .isEqualTo(new Outcome.NoSuchActivity());
    }

    @Test
    void says_of_the_activity_only_what_is_known_of_it() {
        Arrival arrival = teacher("anna", LINK, OTHER_COLUMN).at(ACTIVITY);

        assertThat(arrival.column()).isEqualTo(ACTIVITY.column());
        assertThat(arrival.title()).isEqualTo(ACTIVITY.title());
        assertThat(arrival.requested()).isEmpty();
    }

    @Test
    void does_not_take_an_activity_of_another_deployment() {
        placements.save(new Placement(
                ACTIVITY.id(),
                new Origin(People.ORIGIN.issuer(), People.ORIGIN.clientId(), "2"),
                ACTIVITY.resourceLinkId(),
                ACTIVITY.module(),
                ACTIVITY.title(),
                ACTIVITY.column()));

        assertThat(openReview.handle(teacher("anna", LINK, COLUMN))).isEqualTo(new Outcome.NoSuchActivity());
    }

    private static ReviewRequest teacher(String learner, Optional<String> link, Optional<URI> column) {
        return request(Optional.of("tina"), Right.INSTRUCTOR, learner, link, column);
    }

    private static ReviewRequest request(
            Optional<String> subject, Right right, String learner, Optional<String> link, Optional<URI> column) {
        return new ReviewRequest(
                People.ORIGIN,
                subject,
                right,
                learner,
                link,
                column,
                Optional.of(Language.EN),
                Optional.of("proof"),
                Optional.of(URI.create("https://moodle.example/gradebook")));
    }
}
