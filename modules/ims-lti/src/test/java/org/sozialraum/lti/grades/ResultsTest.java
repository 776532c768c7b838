package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;

/** AGS 2.0, 3.3: the result service. */
class ResultsTest {
    private final Course course = new Course();

    @AfterEach
    void close() {
        course.close();
    }

    @Test
    void asks_with_exactly_the_container_media_type_before_the_query_and_with_no_limit() {
        all();

        Heard asked = course.heard("GET").getFirst();
        assertThat(asked.header("Accept")).containsExactly(Course.RESULTS);
        assertThat(asked.address()).isEqualTo(RecordedMoodle.RESULTS + "?type_id=1");
    }

    @Test
    void reads_a_grade_a_grade_of_zero_and_no_grade_as_moodle_tells_them() {
        List<Result> all = all();

        assertThat(all).extracting(Result::hasGrade).containsExactly(true, true, false);
        assertThat(all.get(0).comment()).contains("Well <b>done</b>");
        assertThat(all.get(1).score()).contains(BigDecimal.ZERO);
        assertThat(all.get(2).comment()).isEmpty();
    }

    @Test
    void asks_for_one_learner_and_still_with_no_limit() {
        ResultList list = course.gradeBook.results(course.deployment, course.column(2), "6");

        assertThat(((ResultList.Results) list).all()).extracting(Result::userId).containsExactly("6");
        assertThat(course.heard("GET").getFirst().address()).isEqualTo(RecordedMoodle.RESULTS + "?type_id=1&user_id=6");
    }

    @Test
    void has_nothing_for_a_learner_whom_the_platform_does_not_name() {
        ResultList list = course.gradeBook.results(course.deployment, course.column(2), "a+b/ö");

        assertThat(((ResultList.Results) list).all()).isEmpty();
        assertThat(course.heard("GET").getFirst().address()).endsWith("&user_id=a%2Bb%2F%C3%B6");
    }

    @Test
    void reads_who_marked_it_and_takes_a_missing_maximum_for_one() {
        answers("[{\"userId\":\"5\",\"resultScore\":0.8,\"scoringUserId\":\"6\",\"comment\":\" \"},"
                + "{\"userId\":\"6\",\"resultScore\":2,\"resultMaximum\":0}]");

        List<Result> all = all();

        assertThat(all.get(0).scoringUserId()).contains("6");
        assertThat(all.get(0).comment()).isEmpty();
        assertThat(all).extracting(Result::maximum).containsExactly(BigDecimal.ONE, BigDecimal.ONE);
    }

    @Test
    void counts_entries_that_do_not_say_whose_they_are() {
        answers("[{\"resultScore\":1},17,null,{\"userId\":\"5\"}]");

        ResultList list = course.gradeBook.results(course.deployment, course.column(2));

        assertThat(list).isInstanceOfSatisfying(ResultList.Results.class, results -> {
            assertThat(results.all()).hasSize(1);
            assertThat(results.unreadable()).isEqualTo(3);
        });
    }

    @Test
    void reads_all_pages_of_a_platform_that_makes_pages() {
        String next = "<" + course.moodle.server().at(RecordedMoodle.RESULTS) + "?p=2>; rel=\"next\"";
        course.moodle
                .server()
                .plan(
                        RecordedMoodle.RESULTS,
                        new Reply(200, Map.of("Content-Type", Course.RESULTS, "Link", next), "[{\"userId\":\"1\"}]"));

        assertThat(all()).extracting(Result::userId).containsExactly("1", "5", "6", "7");
    }

    @Test
    void gives_no_half_list_where_the_next_page_lies_on_another_host() {
        try (ListeningServer stranger = new ListeningServer(request -> Reply.json(200, Course.RESULTS, "[]"))) {
            Map<String, String> headers =
                    Map.of("Content-Type", Course.RESULTS, "Link", "<" + stranger.home() + "/>; rel=next");
            course.moodle.server().plan(RecordedMoodle.RESULTS, new Reply(200, headers, "[]"));

            assertThat(course.gradeBook.results(course.deployment, course.column(2)))
                    .isInstanceOf(RetryLater.class);
            assertThat(stranger.heard()).isEmpty();
        }
    }

    @Test
    void tells_nothing_about_a_person_in_a_log() {
        assertThat(all().toString()).doesNotContain("Well", "78", "5").contains("no grade");
    }

    private List<Result> all() {
        ResultList list = course.gradeBook.results(course.deployment, course.column(2));
        assertThat(list).isInstanceOf(ResultList.Results.class);
        return ((ResultList.Results) list).all();
    }

    private void answers(String results) {
        course.moodle.server().plan(RecordedMoodle.RESULTS, Reply.json(200, Course.RESULTS, results));
    }
}
