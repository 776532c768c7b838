package org.sozialraum.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.LaunchDraft;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.switches.EndpointGroup;
import org.sozialraum.demolms.switches.Switches;
import org.sozialraum.demolms.switches.Trouble;
import org.sozialraum.demolms.switches.Trouble.Kind;
import org.sozialraum.systemtests.administrator.Administration;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Learner;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.Visitor;
import org.sozialraum.systemtests.running.House;

/** A platform in a bad night: nothing is lost, nothing is doubled, and the administrator can read what happened. */
class PlatformTroubleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int COHORT = 5_000;
    private static final int ON_A_PAGE = 50;

    private static House house;
    private static Administration administration;

    @BeforeAll
    static void open() {
        house = House.open("trouble");
        administration = Administration.enters(house.tool());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void calm() {
        house.calm();
    }

    /** Names and Role Provisioning Services 2.0, 2.4.2. */
    @Test
    void a_roster_of_five_thousand_is_read_whole_through_a_429_a_503_and_a_broken_connection() {
        Trouble night = Trouble.NONE
                .next(20)
                .then(Trouble.of(Kind.TOO_MANY_REQUESTS).next(1))
                .then(Trouble.NONE.next(30))
                .then(Trouble.of(Kind.OUTAGE).next(1))
                .then(Trouble.NONE.next(20))
                .then(Trouble.of(Kind.DROP).next(1));
        int further = COHORT - house.lms().course().people().learners().size();
        house.lms().traffic().reset();
        house.lms()
                .set(Switches.CAREFUL
                        .withFurtherLearners(further)
                        .withPageSize(ON_A_PAGE)
                        .with(EndpointGroup.MEMBERSHIPS, night));

        Visitor.enters(house, house.teacher(), house.activity("Fünftausend"));

        await().atMost(PATIENCE).until(() -> roster().attr("data-state").equals("read"));
        assertThat(roster().select(".number").text()).isEqualTo("5.000 und 2");
        assertThat(house.lms().requests(EndpointGroup.MEMBERSHIPS))
                .as("each page once, three tries that failed, and the groups at the end")
                .isEqualTo((COHORT + 2 + ON_A_PAGE - 1) / ON_A_PAGE + 3 + 1);
        awaitNoticed("roster", "busy", "429");
        awaitNoticed("roster", "error", "503");
        // A page asked for over a connection that breaks is asked for again at once, by the HTTP client of the JDK.
    }

    /** Assignment and Grade Services 2.0, 3.4. */
    @Test
    void a_score_arrives_once_after_an_outage_an_error_a_429_a_page_of_html_and_an_answer_that_got_lost() {
        Activity activity = house.activity("Schlechte Nacht");
        house.lms().traffic().reset();
        Trouble night = Trouble.of(Kind.OUTAGE)
                .next(1)
                .then(Trouble.of(Kind.ERROR).next(1))
                .then(Trouble.of(Kind.TOO_MANY_REQUESTS).next(1))
                .then(Trouble.of(Kind.HTML).next(1))
                .then(Trouble.of(Kind.DROP_AFTER).next(1));
        house.lms().set(Switches.CAREFUL.with(EndpointGroup.SCORES, night));

        Learner learner = Learner.enters(house, house.learner(), activity).passes();
        for (int failed = 1; failed <= 5; failed++) {
            awaitTry(activity, failed);
            administration.send("/admin/outbox/resend-all", Form.EMPTY);
        }

        await().atMost(PATIENCE).until(() -> learner.gradeState().equals("arrived"));
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        assertThat(house.scoresSent(activity)).isEqualTo(6);
        assertThat(administration.open("/admin/outbox").html().select("tbody tr"))
                .isEmpty();
        awaitNoticed("scores", "error", "500");
        awaitNoticed("scores", "busy", "429");
        awaitNoticed("scores", "not-what-was-due", "200");
        awaitNoticed("scores", "no-answer", "Keine Antwort");
        assertThat(noticed("scores", "error").orElseThrow().select(".number").text())
                .as("503 and 500")
                .isEqualTo("2");
    }

    /** The failure stands on the administrator's page before the next try. */
    private static void awaitTry(Activity activity, int number) {
        await().atMost(PATIENCE).until(() -> house.scoresSent(activity) == number);
        await().atMost(PATIENCE)
                .until(() -> administration
                        .open("/admin/outbox")
                        .html()
                        .select("tbody tr td.number")
                        .eachText()
                        .equals(List.of("1")));
    }

    @ParameterizedTest
    @CsvSource({"TOKEN, token", "LINEITEMS, line-items"})
    void html_in_place_of_data_is_told_and_tried_again(EndpointGroup where, String place) {
        Activity activity = house.ungraded("HTML von " + place, Map.of("module", House.MODULE));
        house.lms().revokeTokens();
        house.lms().set(Switches.CAREFUL.with(where, Trouble.of(Kind.HTML).next(1)));

        Learner learner = Learner.enters(house, house.learner(), activity).passes();

        await().atMost(PATIENCE).until(() -> learner.gradeState().equals("arrived"));
        assertThat(house.lms().gradebook().itemsOf(activity)).hasSize(1);
        assertThat(house.grade(activity, house.learner())).contains(100.0);
        awaitNoticed(place, "not-what-was-due", "200");
    }

    @ParameterizedTest
    @CsvSource({"2, ahead, geht vor", "-2, behind, geht nach"})
    void a_clock_that_is_two_seconds_off_keeps_nobody_out(int seconds, String what, String words) {
        house.lms().set(Switches.CAREFUL.withClockSkew(Duration.ofSeconds(seconds)));

        HttpResponse<String> launched =
                house.lms().forge().launch(house.learner(), house.activity("Uhr " + what), draft -> draft);

        assertThat(launched.statusCode()).isEqualTo(303);
        awaitNoticed("clock", what, words);
    }

    /** Security Framework 1.1, 6.3. */
    @Test
    void keys_that_change_between_login_and_launch_keep_nobody_out_but_whom_nobody_vouches_for() {
        Activity activity = house.activity("Schlüsselwechsel");
        LaunchForge forge = house.lms().forge();
        assertThat(forge.launch(house.learner(), activity, draft -> draft).statusCode())
                .isEqualTo(303);
        ToolLogin first = forge.logIn(house.learner(), activity);
        LaunchDraft signedBefore = forge.draft(first);

        house.lms().keys().rotate();
        int overlapping = forge.post(first, signedBefore).statusCode();
        int fresh = forge.launch(house.learner(), activity, draft -> draft).statusCode();
        ToolLogin second = forge.logIn(house.learner(), activity);
        LaunchDraft signedByTheForgotten = forge.draft(second);
        house.lms().keys().rotate();
        house.lms().keys().forgetEarlierKeys();
        int abrupt = forge.launch(house.learner(), activity, draft -> draft).statusCode();
        HttpResponse<String> nobodys = forge.post(second, signedByTheForgotten);

        assertThat(List.of(overlapping, fresh, abrupt)).containsOnly(303);
        assertThat(Jsoup.parse(nobodys.body()).body().attr("data-refusal")).isEqualTo("key-unknown");
        awaitNoticed("keys", "new-key", "neuer Schlüssel");
        await().atMost(PATIENCE)
                .until(() -> administration.open("/admin/launches").text().contains("key-unknown"));
    }

    @Test
    void our_own_key_changes_while_a_score_is_due_and_it_arrives() {
        Activity activity = house.activity("Unser Schlüssel");
        house.lms().traffic().reset();
        house.lms().set(Switches.CAREFUL.with(EndpointGroup.SCORES, Trouble.of(Kind.OUTAGE)));
        Learner learner = Learner.enters(house, house.learner(), activity).passes();
        await().atMost(PATIENCE).until(() -> house.scoresSent(activity) == 1);

        administration.send("/admin/keys/rotate", Form.EMPTY);
        house.lms().revokeTokens();
        house.calm();
        administration.send("/admin/outbox/resend-all", Form.EMPTY);

        await().atMost(PATIENCE).until(() -> learner.gradeState().equals("arrived"));
        assertThat(administration.open("/admin/keys").html().select("tbody tr")).hasSize(2);
        assertThat(house.scoresTaken(activity)).isEqualTo(1);
    }

    private static Element roster() {
        Page page = administration.open("/admin/rosters");
        return Optional.ofNullable(page.html().selectFirst("tr[data-course]"))
                .orElseGet(() -> new Element("tr").attr("data-state", "none"));
    }

    /** It is written down once a second. */
    private static void awaitNoticed(String place, String what, String words) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(noticed(place, what))
                        .as("%s %s", place, what)
                        .hasValueSatisfying(row -> assertThat(row.text()).contains(words)));
    }

    private static Optional<Element> noticed(String place, String what) {
        Page page = administration.platform("Demo LMS");
        return Optional.ofNullable(page.html().selectFirst("tr[data-place=%s][data-what=%s]".formatted(place, what)));
    }
}
