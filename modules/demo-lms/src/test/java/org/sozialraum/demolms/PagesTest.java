package org.sozialraum.demolms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.Browser;

class PagesTest extends AgainstTheRunningPlatform {
    @Test
    void offer_three_learners_and_two_teachers_on_the_first() {
        String home = new Browser().get(lms.url() + "/").body();

        assertThat(home).contains("/enter/5").contains("/enter/6").contains("/enter/7");
        assertThat(home).contains("/enter/3").contains("/enter/4");
    }

    @Test
    void are_two_clicks_away_from_the_module() {
        Browser browser = new Browser();

        HttpResponse<String> entered = browser.post(lms.url() + "/enter/5", Map.of());
        String course = browser.get(
                        lms.url() + entered.headers().firstValue("Location").orElseThrow())
                .body();
        String activity = browser.get(lms.url() + "/activity/1").body();

        assertThat(course).contains("href=\"/activity/1\"");
        assertThat(activity)
                .contains("<iframe class=\"tool\"")
                .contains("src=\"/activity/1/launch\"")
                .contains("href=\"/activity/1/launch?target=window\"");
    }

    @ParameterizedTest
    @CsvSource({"'de-AT,de;q=0.9,en;q=0.5',de", "'fr,en;q=0.5',en", "'fr',en", "'',en", "';;;',en"})
    void speak_the_language_that_the_browser_prefers(String accepted, String language) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(lms.url() + "/"))
                .header("Accept-Language", accepted)
                .build();

        String home = http.send(request, HttpResponse.BodyHandlers.ofString()).body();

        assertThat(home).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void keep_the_language_that_was_chosen_and_carry_it_into_the_launch() {
        Browser browser = seatOf(learner());

        HttpResponse<String> chosen =
                browser.post(lms.url() + "/language", Map.of("language", "de", "back", "/course"));
        follow(browser, "/activity/1/launch");

        assertThat(chosen.headers().firstValue("Location")).contains("/course");
        assertThat(browser.get(lms.url() + "/course").body()).contains("<html lang=\"de\">");
        assertThat(tool.launches.getFirst().toString()).contains("locale=de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"})
    void lead_to_no_other_site_after_the_choice(String back) {
        HttpResponse<String> chosen =
                new Browser().post(lms.url() + "/language", Map.of("language", "de", "back", back));

        assertThat(chosen.headers().firstValue("Location")).contains("/");
    }

    @Test
    void escape_what_people_and_tools_write() {
        Browser browser = seatOf(teacher());
        browser.post(
                lms.url() + "/course/activities",
                Map.of("title", "<script>alert('x')</script>", "tool", "demo", "graded", "on"));

        String course = browser.get(lms.url() + "/course").body();
        String back = browser.get(lms.url() + "/return?lti_errormsg=%3Cb%3E%22").body();

        assertThat(course).contains("&lt;script&gt;alert(&#39;x&#39;)").doesNotContain("<script>");
        assertThat(back).contains("&lt;b&gt;&quot;").doesNotContain("<b>");
    }

    @Test
    void let_a_teacher_add_an_activity_by_hand() {
        seatOf(teacher())
                .post(
                        lms.url() + "/course/activities",
                        Map.of("title", "Neu", "tool", "demo", "custom", "module=imprint\nnonsense\na=b=c"));

        Activity added = lms.activity("Neu");
        assertThat(added.custom()).isEqualTo(Map.of("module", "imprint", "a", "b=c"));
        assertThat(lms.gradebook().itemsOf(added)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/course,401", "/grades,401", "/activity/1,401", "/nowhere,404"})
    void stay_closed_to_nobody(String path, int status) {
        assertThat(new Browser().get(lms.url() + path).statusCode()).isEqualTo(status);
    }

    @Test
    void keep_learners_from_what_teachers_do() {
        Browser browser = seatOf(learner());

        assertThat(browser.post(lms.url() + "/course/activities", Map.of("title", "x", "tool", "demo"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get(lms.url() + "/review/1/6").statusCode()).isEqualTo(403);
    }

    @Test
    void open_the_tools_registration_with_an_invitation() {
        String page = new Browser()
                .post(lms.url() + "/admin/registration", Map.of("address", tool.url() + "/lti/register"))
                .body();

        assertThat(page)
                .contains("src=\"" + tool.url() + "/lti/register?openid_configuration=")
                .contains("registration_token=")
                .contains("data-tool-origin=\"" + tool.url() + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo.css", "autopost.js", "storage.js", "registration.js", "leave-frame.js"})
    void come_with_their_own_files(String name) {
        assertThat(new Browser().get(lms.url() + "/static/" + name).statusCode())
                .isEqualTo(200);
    }
}
