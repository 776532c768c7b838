package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** What a teacher sees of a course, and what nobody else may. */
@ExtendWith(InTheHouse.class)
class TeacherTest {
    @Test
    void counts_who_has_started_and_finished_and_whose_grade_has_arrived(House house) {
        Activity activity = house.activity("Zählung");
        Person second = house.lms().course().people().learners().get(1);
        Visitor teacher = Visitor.enters(house, house.teacher(), activity);

        Learner.enters(house, house.learner(), activity).startsTheCheck();
        Learner.enters(house, second, activity).passes();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.grade(activity, second).isPresent());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Page page = teacher.open("");
            assertThat(numbers(page, "learners")).containsExactly("3", "2", "1");
            assertThat(numbers(page, "grades")).containsExactly("1", "0", "0");
        });
    }

    @Test
    void reads_the_roster_of_the_course_and_says_how_old_it_is(House house) {
        Visitor teacher = Visitor.enters(house, house.teacher(), house.activity("Teilnahmeliste"));
        teacher.send("roster", Form.EMPTY); // the course is shared, and somebody may have read it a while ago

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Page page = teacher.open("");
            assertThat(numbers(page, "learners").getFirst()).isEqualTo("3");
            assertThat(page.html().select(".roster .hint").text()).contains("gelesen gerade eben");
        });
    }

    @Test
    void does_not_show_the_teachers_page_to_a_learner(House house) {
        Visitor learner = Visitor.enters(house, house.learner(), house.activity("Nur für Lehrende"));
        String teachers = learner.page().base().replace("/learn/", "/teach/");

        Page page = learner.client().get(learner.address("").resolve(teachers));

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.right()).isEmpty();
    }

    @Test
    void does_not_let_a_learner_bind_an_activity(House house) {
        Activity unbound = house.unbound("Nicht von Lernenden");
        Visitor learner = Visitor.enters(house, house.learner(), unbound);
        String teachers = learner.page().base().replace("/learn/", "/teach/");

        Page page = new WebClient(learner.client().cookies())
                .post(learner.address("").resolve(teachers + "/placement"), Form.of("module", House.MODULE));

        assertThat(page.status()).isEqualTo(404);
        assertThat(learner.open("").has("a[href='" + learner.page().base() + "']"))
                .as("still the page that says who has to act")
                .isTrue();
    }

    private static List<String> numbers(Page page, String section) {
        return page.html()
                .select("section[aria-labelledby=" + section + "] .numbers dd")
                .eachText();
    }
}
