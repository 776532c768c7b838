package org.sozialraum.systemtests.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.systemtests.browser.Axe;
import org.sozialraum.systemtests.browser.Chromium;
import org.sozialraum.systemtests.browser.Look;
import org.sozialraum.systemtests.browser.ModuleFrame;
import org.sozialraum.systemtests.browser.WithChromium;
import org.sozialraum.systemtests.learner.AnswerKey;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** From a name in the gradebook to that learner's work (Submission Review 1.0), and no further. */
@ExtendWith({InTheHouse.class, WithChromium.class})
class ReviewTest {
    @Test
    void a_teacher_comes_from_the_gradebook_through_both_attempts_and_back(House house, Chromium chromium) {
        Activity activity = house.activity("Durchsicht");
        Learner.enters(house, house.learner(), activity).fails().passes();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.grade(activity, house.learner()).isPresent());

        var window = chromium.window(320, 568);
        ModuleFrame.enter(window, house, house.teacher());
        window.navigate(house.lms().url() + "/grades");
        window.locator("a[href='/review/" + activity.id() + "/"
                        + house.learner().id() + "']")
                .click();
        ModuleFrame frame = ModuleFrame.arrived(window, house);

        assertThat(frame.right()).isEqualTo("instructor");
        assertThat(frame.place()).startsWith("review/");
        assertThat(marks(frame, "full")).isEqualTo(AnswerKey.read().items().size());
        assertThat(Look.widthLeftOver(frame.frame())).as("sideways").isZero();
        assertThat(Axe.violations(window)).as("axe").isEmpty();
        assertThat(frame.frame().locator("#grade-state").getAttribute("data-grade"))
                .isEqualTo("arrived");

        Locator first = frame.frame().locator(".attempts a").first();
        first.focus();
        window.keyboard().press("Enter");
        window.waitForCondition(() -> frame.place().endsWith("/1"));
        assertThat(marks(frame, "full")).isLessThan(AnswerKey.read().items().size());

        frame.frame().locator(".actions a[target=_top]").click();
        window.waitForURL(house.lms().url() + "/return**");
    }

    @Test
    void a_teacher_sends_one_grade_again(House house) {
        Activity activity = house.activity("Noch einmal");
        Learner.enters(house, house.learner(), activity).passes();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.grade(activity, house.learner()).isPresent());
        Visitor teacher = Visitor.reviews(house, house.teacher(), activity, house.learner());
        long taken = house.scoresTaken(activity);

        String resend = teacher.page().the("#grade-state form").attr("action");
        Page after = teacher.client().post(teacher.address("").resolve(resend), Form.EMPTY);

        assertThat(after.place()).isEqualTo(teacher.place());
        await().atMost(Duration.ofSeconds(20)).until(() -> house.scoresTaken(activity) > taken);
    }

    @Test
    void a_name_is_shown_and_stands_in_no_address(House house) {
        Activity activity = house.activity("Mit Namen");
        Learner.enters(house, house.learner(), activity).passes();
        Map<String, String> named = Map.of("user_id", house.learner().id(), "name", "Rosa Beispiel");

        Visitor teacher = Visitor.enters(
                house,
                house.teacher(),
                activity,
                new Occasion.Review(activity, house.learner()),
                draft -> draft.with(LtiClaim.FOR_USER, named));

        assertThat(teacher.page().the("h1").text()).isEqualTo("Rosa Beispiel");
        assertThat(teacher.page().address().toString()).contains("?as=").doesNotContain("Rosa");
        assertThat(teacher.page().html().title()).doesNotContain("Rosa");
    }

    @Test
    void a_teacher_does_not_reach_who_learns_in_another_activity(House house) {
        Activity here = house.activity("Hier");
        Activity elsewhere = house.activity("Anderswo");
        Person other = house.lms().course().people().learners().get(1);
        Learner.enters(house, house.learner(), here).passes();
        Learner.enters(house, other, elsewhere).passes();
        Visitor teacher = Visitor.reviews(house, house.teacher(), here, house.learner());
        String others =
                Visitor.reviews(house, house.teacher(), elsewhere, other).place();

        Page seen = teacher.client().get(teacher.address(others));
        Page sent = new WebClient(teacher.client().cookies()).post(teacher.address(others + "/resend"), Form.EMPTY);

        assertThat(teacher.page().status()).isEqualTo(200);
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.right()).isEmpty();
        assertThat(sent.status()).isEqualTo(404);
    }

    @Test
    void a_teacher_reads_a_friendly_page_where_nobody_has_done_anything(House house) {
        Activity touched = house.activity("Noch nichts getan");
        Visitor.enters(house, house.learner(), touched);
        Activity untouched = house.activity("Nie geöffnet");

        Visitor known = Visitor.reviews(house, house.teacher(), touched, house.learner());
        HttpResponse<String> unknown = launch(house, house.teacher(), untouched, house.learner());

        assertThat(known.page().status()).isEqualTo(200);
        assertThat(known.place()).isEqualTo("review");
        assertThat(known.page().refusal()).isEmpty();
        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).contains("Hier gibt es noch nichts anzusehen");
    }

    @Test
    void a_learner_sees_her_own_result_and_nobody_elses(House house) {
        Activity activity = house.activity("Eigenes");
        Person other = house.lms().course().people().learners().get(1);
        Visitor learner =
                Learner.enters(house, house.learner(), activity).passes().visitor();
        Learner.enters(house, other, activity).passes();

        Visitor own = Visitor.reviews(house, house.learner(), activity, house.learner());
        HttpResponse<String> others = launch(house, house.learner(), activity, other);

        assertThat(own.place()).isEqualTo("result");
        assertThat(own.page().right()).isEqualTo("learner");
        assertThat(others.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(others.body()).body().attr("data-refusal")).isEqualTo("review-not-allowed");
        assertThat(learner.client().get(teachers(learner, activity, house)).status())
                .as("the teacher's page below a learner's session")
                .isEqualTo(404);
    }

    private static URI teachers(Visitor learner, Activity activity, House house) {
        String work = Visitor.reviews(house, house.teacher(), activity, house.learner())
                .place();
        return learner.address("").resolve(learner.page().base().replace("/learn/", "/teach/") + "/" + work);
    }

    private static HttpResponse<String> launch(House house, Person person, Activity activity, Person learner) {
        LaunchForge forge = house.lms().forge();
        Occasion review = new Occasion.Review(activity, learner);
        ToolLogin begun = forge.logIn(new Browser(), person, review, activity.clientId());
        return forge.post(begun, forge.draft(begun));
    }

    private static int marks(ModuleFrame frame, String mark) {
        return frame.frame().locator(".judged[data-mark=" + mark + "]").count();
    }
}
