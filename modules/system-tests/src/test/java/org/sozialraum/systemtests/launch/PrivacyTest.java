package org.sozialraum.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** What is kept of a person: told, taken along, erased; and launches that name nobody. */
@ExtendWith(InTheHouse.class)
class PrivacyTest {
    private static final String ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
    private static final String MENTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor";

    /** Data Privacy Launch (draft): both names of the message occur. */
    @ParameterizedTest
    @ValueSource(strings = {"LtiDataPrivacyLaunchRequest", "DataPrivacyLaunchRequest"})
    void tells_a_person_what_is_kept_of_her(String type, House house) {
        Activity activity = house.activity("Auskunft " + type);
        Learner.enters(house, house.learner(), activity).passes();

        Visitor own =
                visits(house, house.learner(), Optional.empty(), draft -> draft.with(LtiClaim.MESSAGE_TYPE, type));

        assertThat(own.page().status()).isEqualTo(200);
        assertThat(own.page().right()).isEqualTo("learner");
        assertThat(own.page().html().select(".kept__kind").eachAttr("data-kind"))
                .contains("answers", "attempts", "grades", "progress", "sessions");
        assertThat(own.page().text())
                .contains(activity.title())
                .doesNotContain(house.learner().name());
    }

    @Test
    void gives_all_of_it_as_one_file(House house) throws IOException {
        Activity activity = house.activity("Zum Mitnehmen");
        Learner.enters(house, house.learner(), activity).passes();
        Visitor own = visits(house, house.learner(), Optional.empty(), draft -> draft);

        HttpResponse<String> file = exchange(own, own.page().the("a[download]").attr("href"));

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        JsonNode json = new JsonMapper().readTree(file.body());
        assertThat(json.path("format").asText()).isEqualTo("sozialraum-digital/personal-data");
        assertThat(json.path("person").path("idAtLearningPlatform").asText())
                .isEqualTo(house.learner().id());
        assertThat(json.path("kinds").path("answers").path("who").asText()).isNotBlank();
        JsonNode data = json.path("courses").path(0).path("data");
        assertThat(data.path("answers").size()).isPositive();
        assertThat(data.path("answers").path(0).path("response").isObject()).isTrue();
    }

    @Test
    void a_module_leads_its_reader_there_too(House house) {
        Visitor learner = Visitor.enters(house, house.learner(), house.activity("Vom Modul aus"));
        learner.open("overview");

        Page own = learner.client().get(learner.address("data"));

        assertThat(own.status()).isEqualTo(200);
        assertThat(own.address().getPath()).startsWith("/privacy/");
        assertThat(new WebClient(Map.of()).get(own.address()).status())
                .as("in another browser")
                .isEqualTo(401);
    }

    @Test
    void erases_on_request_and_a_grade_that_has_arrived_stays_in_the_platform(House house) {
        Activity activity = house.activity("Zum Löschen");
        Person person = house.lms().course().people().learners().get(2);
        Learner learner = Learner.enters(house, person, activity).passes();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.grade(activity, person).isPresent());
        Visitor own = visits(house, person, Optional.empty(), draft -> draft);

        Page question = follow(own, own.page().the("a[href*=/erase/]").attr("href"));
        Page after = eraseAll(own, question);

        assertThat(question.text()).contains("Bewertungen, die schon in deiner Lernplattform stehen, bleiben dort");
        assertThat(after.text()).contains("Wir wissen nicht mehr, dass du hier warst");
        assertThat(after.has(".kept__kind")).isFalse();
        assertThat(house.grade(activity, person)).contains(100.0);
        assertThat(learner.visitor()
                        .client()
                        .get(learner.visitor().address("overview"))
                        .status())
                .as("the open session")
                .isEqualTo(401);
        assertThat(visits(house, person, Optional.empty(), draft -> draft)
                        .page()
                        .text())
                .contains("Über dich ist hier nichts gespeichert");
    }

    /** Others have made her learn in other courses before. */
    private static Page eraseAll(Visitor own, Page question) {
        Page after = own.client().post(question.address(), Form.EMPTY);
        while (after.has("a[href*=/erase/]")) {
            Page next = follow(own, after.the("a[href*=/erase/]").attr("href"));
            after = own.client().post(next.address(), Form.EMPTY);
        }
        return after;
    }

    @Test
    void shows_those_who_answer_for_the_institution_numbers_and_nothing_else(House house) {
        Learner.enters(house, house.learner(), house.activity("In Zahlen")).passes();

        Visitor others = visits(
                house,
                house.teacher(),
                Optional.of(house.learner()),
                draft -> draft.with(LtiClaim.ROLES, List.of(ADMINISTRATOR)));

        assertThat(others.page().right()).isEqualTo("administrator");
        assertThat(others.page().html().select(".kept__kind").eachAttr("data-kind"))
                .contains("answers");
        assertThat(others.page().has("a[download]")).isFalse();
        assertThat(others.page().has("a[href*=/erase/]")).isFalse();
        assertThat(exchange(others, others.page().address().getPath() + "/file").statusCode())
                .isEqualTo(404);
    }

    /** LTI Core 1.3, 5.3.8: a mentor's list gives no right to see anybody's work. */
    @Test
    void refuses_teachers_and_mentors_who_ask_about_somebody_else(House house) {
        HttpResponse<String> teacher = launch(house, house.teacher(), Optional.of(house.learner()), draft -> draft);
        HttpResponse<String> mentor = launch(
                house,
                house.teacher(),
                Optional.of(house.learner()),
                draft -> draft.with(LtiClaim.ROLES, List.of(MENTOR))
                        .with(
                                "https://purl.imsglobal.org/spec/lti/claim/role_scope_mentor",
                                List.of(house.learner().id())));

        for (HttpResponse<String> answer : List.of(teacher, mentor)) {
            Document page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(page.body().attr("data-refusal")).isEqualTo("privacy-not-allowed");
            assertThat(page.select("a[target=_top]").attr("href")).contains("lti_errorlog=privacy-not-allowed");
        }
    }

    @Test
    void a_mentor_sees_nobodys_work(House house) {
        Activity activity = house.activity("Mentorin");
        Learner.enters(house, house.learner(), activity).passes();

        Visitor mentor = Visitor.enters(
                house,
                house.teacher(),
                activity,
                new Occasion.Open(activity),
                draft -> draft.with(LtiClaim.ROLES, List.of(MENTOR))
                        .with(
                                "https://purl.imsglobal.org/spec/lti/claim/role_scope_mentor",
                                List.of(house.learner().id())));

        assertThat(mentor.page().right()).isEqualTo("learner");
        assertThat(mentor.page().address().getPath()).startsWith("/learn/");
    }

    /** LTI Core 1.3, 5.3.6: without {@code sub} only where the registration allows it. */
    @Test
    void lets_people_in_without_a_name_where_the_platform_allows_it_and_grades_nothing(House house) {
        Activity activity = house.activity("Ohne Namen");
        assertThat(unnamed(house, activity)).contains("subject-missing");
        try {
            house.tool()
                    .settings()
                    .platform("demo-lms.json", allowing(house.lms().platformFile()));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> unnamed(house, activity).isEmpty());

            Visitor nobody =
                    Visitor.enters(house, house.learner(), activity, new Occasion.Unnamed(activity), draft -> draft);

            assertThat(nobody.open("overview").text()).contains("bewertet wird nichts");
            nobody.send("check", Form.EMPTY);
            assertThat(nobody.page().status()).isEqualTo(200);
            assertThat(house.scoresSent(activity)).isZero();
        } finally {
            house.tool().settings().platform("demo-lms.json", house.lms().platformFile());
            // The file is read again in its own time; the next test counts on it.
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> unnamed(house, activity).isPresent());
        }
    }

    /** Course Groups 1.0: names come from the service, who is in which comes with the roster. */
    @Test
    void shows_a_teacher_the_numbers_of_one_group(House house) {
        Activity activity = house.activity("In Gruppen");
        Learner.enters(house, house.learner(), activity).passes();
        Visitor teacher = Visitor.enters(house, house.teacher(), activity);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        follow(teacher, teacher.address("").getPath()).text().contains("Gruppe Montag"));
        Page monday = follow(teacher, teacher.address("").getPath() + "?group=11");
        Page thursday = follow(teacher, teacher.address("").getPath() + "?group=12");

        assertThat(numbers(monday)).contains("haben begonnen 1");
        assertThat(numbers(thursday)).contains("haben begonnen 0");
        assertThat(monday.the(".groups [aria-current]").text()).isEqualTo("Gruppe Montag");
    }

    private static List<String> numbers(Page page) {
        return page.html().select(".numbers > div").eachText();
    }

    private static Optional<String> unnamed(House house, Activity activity) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun =
                forge.logIn(new Browser(), house.learner(), new Occasion.Unnamed(activity), activity.clientId());
        HttpResponse<String> answer = forge.post(begun, forge.draft(begun));
        return answer.statusCode() == 303
                ? Optional.empty()
                : Optional.of(Jsoup.parse(answer.body()).body().attr("data-refusal"));
    }

    private static String allowing(String platformFile) {
        return platformFile.replaceFirst("\\{", "{\n  \"allowsAnonymous\": true,");
    }

    private static Visitor visits(
            House house, Person person, Optional<Person> about, UnaryOperator<LaunchDraft> change) {
        Activity any = house.lms().course().activities().getFirst();
        return Visitor.enters(house, person, any, new Occasion.Privacy(about), change);
    }

    private static HttpResponse<String> launch(
            House house, Person person, Optional<Person> about, UnaryOperator<LaunchDraft> change) {
        LaunchForge forge = house.lms().forge();
        Activity any = house.lms().course().activities().getFirst();
        ToolLogin begun = forge.logIn(new Browser(), person, new Occasion.Privacy(about), any.clientId());
        return forge.post(begun, change.apply(forge.draft(begun)));
    }

    private static Page follow(Visitor visitor, String path) {
        return visitor.client().get(visitor.page().address().resolve(path));
    }

    private static HttpResponse<String> exchange(Visitor visitor, String path) {
        String cookies = String.join(
                "; ",
                visitor.client().cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .toList());
        return visitor.client()
                .exchange(HttpRequest.newBuilder(visitor.page().address().resolve(path))
                        .header("Cookie", cookies));
    }
}
