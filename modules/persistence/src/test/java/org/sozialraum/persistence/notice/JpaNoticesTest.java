package org.sozialraum.persistence.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.placement.CourseCopies;
import org.sozialraum.learning.placement.Origin;
import org.sozialraum.learning.session.Visit;
import org.sozialraum.lti.notice.Notice;
import org.sozialraum.lti.notice.Notices;
import org.sozialraum.persistence.NodeTest;
import org.sozialraum.persistence.School;

/** Platform Notification Service 1.0, receiving notices: stored before the answer, at most once. */
class JpaNoticesTest extends NodeTest {
    @Test
    void keeps_a_notice_once() {
        Notice hello = Told.notice(school.platform(), "1", "once", "LtiHelloWorldNotice");

        assertThat(notices().store(hello)).isTrue();
        assertThat(notices().store(hello)).isFalse();
    }

    @Test
    void tells_the_same_id_of_another_deployment_or_platform_apart() {
        notices().store(Told.notice(school.platform(), "1", "same", "LtiHelloWorldNotice"));

        assertThat(notices().store(Told.notice(school.platform(), "2", "same", "LtiHelloWorldNotice")))
                .isTrue();
        assertThat(notices().store(Told.notice(School.on(node).platform(), "1", "same", "LtiHelloWorldNotice")))
                .isTrue();
    }

    @Test
    void keeps_a_kind_that_nobody_knows() {
        assertThat(notices().store(Told.notice(school.platform(), "1", "unknown", "LtiSomethingNewNotice")))
                .isTrue();
    }

    @Test
    void tells_exactly_one_of_many_at_once_that_it_was_new() throws Exception {
        Notice copy = Told.copy(school.platform(), "1", "race", "course-race", "origin");
        List<Callable<Boolean>> posts = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(post -> () -> notices().store(copy))
                .toList();

        try (ExecutorService platform = Executors.newFixedThreadPool(posts.size())) {
            List<Boolean> answers = platform.invokeAll(posts).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).containsOnlyOnce(true);
        }
        assertThat(origins("1", "course-race")).containsExactly("origin");
    }

    @Test
    void remembers_which_courses_a_copy_came_from_and_no_course_from_itself() {
        notices().store(Told.copy(school.platform(), "1", "copied", "course-copied", "b", "a", "course-copied", "b"));

        assertThat(origins("1", "course-copied")).containsExactly("a", "b");
        assertThat(origins("2", "course-copied")).as("another deployment").isEmpty();
    }

    @Test
    void takes_contents_that_come_twice_from_one_course() {
        notices().store(Told.copy(school.platform(), "1", "first", "course-twice", "a"));
        notices().store(Told.copy(school.platform(), "1", "second", "course-twice", "a", "b"));

        assertThat(origins("1", "course-twice")).containsExactly("a", "b");
    }

    @Test
    void a_copy_may_not_know_its_origin() {
        notices().store(Told.copy(school.platform(), "1", "orphan", "course-orphan"));

        assertThat(origins("1", "course-orphan")).isEmpty();
    }

    @Test
    void knows_the_course_of_an_activity() {
        Visit anna = school.visit(school.inCourse("course-known", school.arrival("anna", "known")));

        assertThat(node.inTransaction(() -> copies().courseOf(anna.placement().id())))
                .contains("course-known");
    }

    private List<String> origins(String deployment, String course) {
        Origin origin = new Origin(school.platform().issuer(), school.platform().clientId(), deployment);
        return node.inTransaction(() -> copies().originsOf(origin, course));
    }

    private Notices notices() {
        return node.get(Notices.class);
    }

    private CourseCopies copies() {
        return node.get(CourseCopies.class);
    }
}
