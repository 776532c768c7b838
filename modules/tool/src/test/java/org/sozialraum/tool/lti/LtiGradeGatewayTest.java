package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.learning.attempt.Score;
import org.sozialraum.learning.grade.Delivery;
import org.sozialraum.learning.grade.DueGrade;
import org.sozialraum.learning.grade.Grade;
import org.sozialraum.learning.grade.GradeKey;
import org.sozialraum.learning.grade.Passage;
import org.sozialraum.learning.grade.Trouble;
import org.sozialraum.learning.placement.GradeColumn;
import org.sozialraum.learning.placement.Placement;
import org.sozialraum.lti.grades.ActivityProgress;
import org.sozialraum.lti.grades.GradeBook;
import org.sozialraum.lti.grades.SubmissionReview;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyRotation;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.lti.keys.StoredToolKey;
import org.sozialraum.lti.keys.ToolKeyStore;
import org.sozialraum.lti.keys.ToolKeys;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.platform.Platforms;
import org.sozialraum.lti.token.AccessTokens;
import org.sozialraum.lti.token.ServiceCalls;
import org.sozialraum.tool.Course;

class LtiGradeGatewayTest {
    /** Made once: a key takes longer than all deliveries. */
    private static final SubmissionReview REVIEW = new SubmissionReview(
            Set.of(ActivityProgress.COMPLETED),
            Optional.empty(),
            Optional.of(URI.create("https://lernen.example/lti/launch")),
            Map.of());

    private static final Keys KEYS = new Keys();

    private final Gradebook lms;
    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());

    LtiGradeGatewayTest() throws IOException {
        lms = new Gradebook();
    }

    @AfterEach
    void closes_it() {
        lms.close();
        outgoing.close();
    }

    @Test
    void brings_a_score_to_the_column_that_the_launch_named() {
        Delivery delivery = deliver(named());

        assertThat(delivery).isEqualTo(new Delivery.Taken(Optional.empty()));
        assertThat(lms.scores())
                .singleElement()
                .asString()
                .contains("\"userId\":\"subject\"", "\"scoreGiven\":7.5", "\"scoreMaximum\":10");
    }

    @Test
    void adds_a_column_where_there_is_none_and_remembers_it() {
        Delivery delivery = deliver(new GradeColumn(Optional.empty(), Optional.of(lms.at("/columns")), true, true));

        assertThat(delivery).isEqualTo(new Delivery.Taken(Optional.of(lms.at("/columns/1"))));
        assertThat(lms.scores()).hasSize(1);
    }

    /** AGS 2.0, 3.2.9 resourceId and tag: both survive a copy of the course. */
    @Test
    void finds_the_column_of_a_copied_course_by_the_name_that_was_picked() {
        lms.lists("[" + column(2, "other-link", "other", "check") + "," + column(1, "other-link", "picked", "check")
                + "]");
        GradeColumn picked =
                new GradeColumn(Optional.empty(), Optional.of(lms.at("/columns")), true, true, Optional.of("picked"));

        assertThat(deliver(picked)).isEqualTo(new Delivery.Taken(Optional.of(lms.at("/columns/1"))));
        assertThat(lms.columns()).as("no second column").isEmpty();
    }

    @Test
    void finds_the_column_that_still_belongs_to_the_original() {
        lms.lists("[" + column(1, "link-of-the-original", "", "") + "]");
        Placement copy = Course.placement(open());

        assertThat(deliver(due(copy, List.of("link-of-the-original"))))
                .isEqualTo(new Delivery.Taken(Optional.of(lms.at("/columns/1"))));
        assertThat(lms.columns()).as("no second column").isEmpty();
    }

    @Test
    void guesses_no_column_where_several_could_be_meant() {
        lms.lists("[" + column(1, "link", "", "") + "," + column(2, "link", "", "") + "]");

        assertThat(deliver(open())).isEqualTo(failed(Trouble.SEVERAL_COLUMNS));
        assertThat(lms.scores()).isEmpty();
        assertThat(lms.columns()).isEmpty();
    }

    private GradeColumn open() {
        return new GradeColumn(Optional.empty(), Optional.of(lms.at("/columns")), true, true);
    }

    private String column(int number, String link, String resourceId, String tag) {
        return """
                {"id": "%s", "label": "Releasing data", "scoreMaximum": 100, "resourceLinkId": "%s"%s%s}""".formatted(
                        lms.at("/columns/" + number),
                        link,
                        resourceId.isEmpty() ? "" : ", \"resourceId\": \"" + resourceId + "\"",
                        tag.isEmpty() ? "" : ", \"tag\": \"" + tag + "\"");
    }

    /** Submission Review 1.0, line item extension. */
    @Test
    void announces_with_an_added_column_how_its_work_is_reviewed() {
        deliver(new GradeColumn(Optional.empty(), Optional.of(lms.at("/columns")), true, true));

        assertThat(lms.columns())
                .singleElement()
                .asString()
                .contains("\"submissionReview\":{\"reviewableStatus\":[\"Completed\"],"
                        + "\"url\":\"https://lernen.example/lti/launch\"}");
    }

    @Test
    void has_no_column_where_none_is_found_and_none_may_be_added() {
        assertThat(deliver(new GradeColumn(Optional.empty(), Optional.of(lms.at("/columns")), true, false)))
                .isInstanceOf(Delivery.Failed.class);
        assertThat(lms.scores()).isEmpty();
    }

    @Test
    void has_no_column_where_the_platform_named_nothing() {
        assertThat(deliver(GradeColumn.NONE)).isEqualTo(failed(Trouble.NO_COLUMN));
    }

    @ParameterizedTest
    @CsvSource({
        "400, PERSON_REFUSED",
        "403, NOT_ALLOWED",
        "401, NOT_ALLOWED",
        "404, NO_COLUMN",
        "410, NO_COLUMN",
        "409, TIME_CONFLICT",
        "429, BUSY",
        "500, LMS_ERROR",
        "503, LMS_ERROR"
    })
    void says_in_our_words_what_the_platform_answered(int status, Trouble trouble) {
        lms.answersScoresWith(status);

        assertThat(deliver(named())).isEqualTo(failed(trouble));
    }

    @Test
    void waits_as_long_as_a_busy_platform_asks() {
        lms.answersScoresWith(503, "30");

        assertThat(deliver(named())).isEqualTo(new Delivery.Failed(Trouble.BUSY, Optional.of(Duration.ofSeconds(30))));
    }

    @Test
    void is_not_allowed_where_the_platform_gives_no_token() {
        lms.answersTokensWith(401);

        assertThat(deliver(named())).isEqualTo(failed(Trouble.NOT_ALLOWED));
    }

    @Test
    void does_not_reach_a_platform_that_is_switched_off() {
        GradeColumn column = named();
        lms.close();

        assertThat(deliver(column)).isEqualTo(failed(Trouble.UNREACHABLE));
    }

    @Test
    void is_not_allowed_by_a_platform_that_nobody_knows_any_more() {
        assertThat(deliver(named(), Optional.empty())).isEqualTo(failed(Trouble.NOT_ALLOWED));
    }

    @Test
    void sends_nothing_to_a_platform_that_an_administrator_has_switched_off() {
        assertThat(deliver(named(), Optional.of(platform(false)))).isEqualTo(failed(Trouble.NOT_ALLOWED));
        assertThat(lms.scores()).isEmpty();
    }

    private static Delivery failed(Trouble trouble) {
        return new Delivery.Failed(trouble, Optional.empty());
    }

    private GradeColumn named() {
        return new GradeColumn(Optional.of(lms.at("/columns/1")), Optional.empty(), true, false);
    }

    private Delivery deliver(GradeColumn column) {
        return deliver(column, Optional.of(platform(true)));
    }

    private Delivery deliver(DueGrade due) {
        return deliver(due, Optional.of(platform(true)));
    }

    private Delivery deliver(GradeColumn column, Optional<Platform> known) {
        return deliver(due(Course.placement(column), List.of()), known);
    }

    private Delivery deliver(DueGrade due, Optional<Platform> known) {
        InstantSource clock = InstantSource.fixed(Course.MONDAY);
        ToolKeys keys = new ToolKeys(
                KEYS, MasterKey.of(new byte[MasterKey.BYTES]), KeyRotation.standard(), clock, new SecureRandom());
        AccessTokens tokens = new AccessTokens(outgoing, keys, clock, new SecureRandom());
        GradeBook book = new GradeBook(new ServiceCalls(tokens, outgoing, clock), clock);
        return new LtiGradeGateway(new Known(known), book, REVIEW).deliver(due);
    }

    private static DueGrade due(Placement placement, List<String> formerLinks) {
        Grade grade = new Grade(
                new GradeKey(placement.id(), Course.LEARNER),
                Score.of(7.5, 10),
                Course.MONDAY,
                1,
                new Passage.OnItsWay(0, Course.MONDAY, Optional.empty()));
        return new DueGrade(grade, placement, "subject", Course.MODULE.uuid(), formerLinks, List.of(), Course.MONDAY);
    }

    private Platform platform(boolean active) {
        URI token = lms.at("/token");
        return new Platform(Messages.PLATFORM, "Moodle", token, token, token, Optional.empty(), false, active);
    }

    private record Known(Optional<Platform> platform) implements Platforms {
        @Override
        public List<Platform> withIssuer(String issuer) {
            return platform.stream().toList();
        }

        @Override
        public Optional<Platform> find(PlatformId id) {
            return platform.filter(known -> known.id().equals(id));
        }

        @Override
        public DeploymentState deployment(PlatformId known, String deploymentId) {
            return DeploymentState.APPROVED;
        }

        @Override
        public void hold(PlatformId known, String deploymentId) {
            throw new UnsupportedOperationException("a grade holds nothing");
        }
    }

    private static final class Keys implements ToolKeyStore {
        private final List<StoredToolKey> keys = new ArrayList<>();

        @Override
        public List<StoredToolKey> all() {
            return List.copyOf(keys);
        }

        @Override
        public void save(StoredToolKey key) {
            keys.add(key);
        }
    }
}
