package org.sozialraum.tool.admin.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sozialraum.curriculum.Language;
import org.sozialraum.learning.Slice;
import org.sozialraum.learning.connection.Connection;
import org.sozialraum.learning.connection.Connection.Source;
import org.sozialraum.learning.connection.Connection.State;
import org.sozialraum.learning.connection.ConnectionDetails;
import org.sozialraum.learning.connection.Deployment;
import org.sozialraum.learning.diagnosis.Diagnosis;
import org.sozialraum.learning.diagnosis.Finding;
import org.sozialraum.learning.diagnosis.Step;
import org.sozialraum.learning.observation.Observation;
import org.sozialraum.learning.observation.Observed;
import org.sozialraum.learning.registration.RegistrationStanding;
import org.sozialraum.learning.registration.RegistrationStep;
import org.sozialraum.tool.admin.RegistrationReportView.FieldView;
import org.sozialraum.tool.admin.SampleReports;
import org.sozialraum.tool.admin.SampleRooms;

class PlatformPagesTest {
    private static final UUID ID = new UUID(1, 1);

    private final PlatformPages pages = new PlatformPages(SampleRooms.pages());

    private static final Diagnosis TESTED = new Diagnosis(
            ID,
            Instant.EPOCH,
            Optional.empty(),
            List.of(
                    new Finding(Step.OUR_ADDRESS, Finding.Verdict.GOOD, "address-https", "https://lernen.example"),
                    new Finding(Step.TOKEN, Finding.Verdict.BROKEN, "token-denied", "<b>no")));

    private static final List<Observation> OBSERVED = List.of(
            new Observation(observed("scores", "error"), 503, 7, Instant.EPOCH, Instant.EPOCH),
            Observation.once(observed("clock", "ahead"), 2, Instant.EPOCH));

    @ParameterizedTest
    @EnumSource(Language.class)
    void lists_platforms_in_every_state(Language language) {
        List<Connection> all =
                Arrays.stream(State.values()).map(PlatformPagesTest::connection).toList();

        PlatformsView view = pages.list(SampleRooms.visit(language), new Slice<>(all, 1, true));

        assertThat(SampleRooms.html("admin/platforms.jte", view, language))
                .contains("href=\"/admin/platforms/" + ID + "\"", "<caption>", "rel=\"next\"")
                .contains("data-label=\"");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void offers_the_switch_where_it_does_something(State state) {
        String page = details(state, Language.EN);

        assertThat(page.contains("value=\"true\"><button") || page.contains("name=\"on\" value=\"true\""))
                .isEqualTo(state == State.SWITCHED_OFF);
        assertThat(page.contains("name=\"on\" value=\"false\"")).isEqualTo(state == State.ON);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offers_for_each_deployment_what_was_not_decided_yet(Language language) {
        String page = details(State.ON, language);

        assertThat(page.split("name=\"approve\" value=\"true\"", -1)).hasSize(3);
        assertThat(page.split("name=\"approve\" value=\"false\"", -1)).hasSize(3);
        assertThat(page).contains("&lt;b>").doesNotContain("<b>1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_what_waits_with_its_platform(Language language) {
        HeldView view = pages.held(
                SampleRooms.visit(language),
                new Slice<>(List.of(deployment(Deployment.State.HELD)), 1, false),
                "approved");

        assertThat(SampleRooms.html("admin/deployments.jte", view, language))
                .contains(">Moodle</a>", "role=\"status\"");
    }

    @Test
    void tells_only_what_it_has_done_itself() {
        HeldView view = pages.held(SampleRooms.visit(Language.EN), new Slice<>(List.of(), 1, false), "<script>");

        assertThat(view.done()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_in_words_what_the_connection_test_has_found(Language language) {
        assertThat(details(State.ON, language))
                .contains("data-verdict=\"broken\"", "&lt;b", "/test\"")
                .doesNotContain("admin.finding");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_what_was_noticed_how_often_and_when(Language language) {
        assertThat(details(State.ON, language))
                .contains("data-place=\"scores\" data-what=\"error\"", "503", ">7<")
                .contains("data-place=\"clock\" data-what=\"ahead\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_what_was_asked_what_was_granted_and_what_differs(Language language) {
        String page = details(State.ON, language);

        assertThat(page)
                .contains("data-permission=\"granted\"", "data-permission=\"denied\"", "data-permission=\"missing\"")
                .contains("data-differs=\"true\"", "&lt;b&gt;Raum", "locale")
                .contains("action=\"/admin/platforms/" + ID + "/renewal\"")
                .doesNotContain("<b>Raum")
                .doesNotContain("<i>no");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_how_the_last_renewal_went(Language language) {
        assertThat(details(
                        new RegistrationStanding(
                                Optional.of(SampleReports.registered()), Optional.of(SampleReports.notRenewed()), true),
                        language))
                .contains("data-renewal=\"failed\"", "data-permission=\"granted\"");
        assertThat(details(
                        new RegistrationStanding(
                                Optional.empty(),
                                Optional.of(SampleReports.renewed(RegistrationStep.CURRENT_READ)),
                                true),
                        language))
                .contains("data-renewal=\"good\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_the_way_out_where_the_platform_lets_nobody_renew(Language language) {
        assertThat(details(new RegistrationStanding(Optional.empty(), Optional.empty(), false), language))
                .doesNotContain("/renewal\"")
                .contains("href=\"/admin/registration\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_what_a_renewal_would_change_before_it_is_sent(Language language) {
        RenewalView view = new RenewalView(
                SampleRooms.room(language),
                "Moodle",
                "/admin/platforms/1#registered",
                "/admin/platforms/1/renewal/send",
                List.of(new FieldView("Name", "client_name", "new", Optional.of("<b>old"), true)));

        assertThat(SampleRooms.html("admin/renewal.jte", view, language))
                .contains("action=\"/admin/platforms/1/renewal/send\"", "&lt;b&gt;old", ">new<")
                .contains("href=\"/admin/platforms/1#registered\"");
    }

    private String details(State state, Language language) {
        RegistrationStanding standing =
                new RegistrationStanding(Optional.of(SampleReports.registered()), Optional.empty(), true);
        return details(state, standing, language);
    }

    private String details(RegistrationStanding standing, Language language) {
        return details(State.ON, standing, language);
    }

    private String details(State state, RegistrationStanding standing, Language language) {
        ConnectionDetails found = new ConnectionDetails(
                connection(state),
                "https://moodle.example/auth",
                "https://moodle.example/token",
                "https://moodle.example/certs",
                Optional.of("https://moodle.example"),
                Optional.of("moodle"),
                true,
                true,
                Set.of("proxy"));
        List<Deployment> deployments = Arrays.stream(Deployment.State.values())
                .map(PlatformPagesTest::deployment)
                .toList();
        PlatformFacts facts =
                new PlatformFacts(found, new Slice<>(deployments, 1, false), Optional.of(TESTED), OBSERVED, standing);
        DetailsView view = pages.details(SampleRooms.visit(language), facts, state == State.ON ? "on" : "off");
        return SampleRooms.html("admin/platform.jte", view, language);
    }

    private static Observed observed(String place, String what) {
        return new Observed("https://moodle.example", "client", place, what);
    }

    private static Connection connection(State state) {
        return new Connection(
                ID, "Moodle", "https://moodle.example", "client", Source.FILE, state, Instant.EPOCH, 3, 1);
    }

    private static Deployment deployment(Deployment.State state) {
        return new Deployment(ID, "Moodle", "<b>1", state, Instant.EPOCH);
    }
}
