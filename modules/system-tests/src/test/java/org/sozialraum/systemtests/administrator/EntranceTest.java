package org.sozialraum.systemtests.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.forge.Browser;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.launch.LtiClaim;
import org.sozialraum.demolms.launch.Occasion;
import org.sozialraum.systemtests.learner.Form;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/** How administrators come in: by the link, by name and password, and by a launch where that is allowed. */
@ExtendWith({InTheHouse.class, AsAdministrator.class})
class EntranceTest {
    private static final String ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

    @Test
    void the_link_of_the_first_start_works_once(House house, Administration administration) {
        URI link = Administration.link(house.tool());

        Page again = Administration.stranger(house.tool()).open(link.getPath());

        assertThat(administration.open("/admin").right()).isEqualTo("administrator");
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.refusal()).contains("link-closed");
    }

    @Test
    void nobody_else_sees_a_room(House house, Administration administration) {
        for (String room :
                List.of("", "/platforms", "/deployments", "/launches", "/outbox", "/keys", "/registration")) {
            assertThat(administration.open("/admin" + room).status()).as(room).isEqualTo(200);
            assertThat(Administration.stranger(house.tool())
                            .open("/admin" + room)
                            .address()
                            .getPath())
                    .as(room)
                    .isEqualTo("/admin/login");
        }
    }

    @Test
    void refuses_a_wrong_password_and_lets_the_right_one_in(House house, Administration administration) {
        Administration stranger = Administration.stranger(house.tool());

        Page wrong = stranger.send(
                "/admin/login", Form.of("name", Administration.NAME).and("password", "ein anderes Kennwort"));
        Page right = stranger.send(
                "/admin/login", Form.of("name", Administration.NAME).and("password", Administration.PASSWORD));

        assertThat(administration.open("/admin").status()).isEqualTo(200);
        assertThat(wrong.refusal()).isPresent();
        assertThat(right.address().getPath()).isEqualTo("/admin");
        assertThat(stranger.send("/admin/session/end", Form.EMPTY).address().getPath())
                .isEqualTo("/admin/login");
        assertThat(stranger.open("/admin").address().getPath()).isEqualTo("/admin/login");
    }

    @Test
    void refuses_a_form_that_another_site_sends(House house, Administration administration) {
        String cookies = administration.client().cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();

        HttpResponse<String> answer = administration
                .client()
                .exchange(HttpRequest.newBuilder(URI.create(house.tool().url() + "/admin/session/end"))
                        .header("Cookie", cookies)
                        .header("Origin", "https://elsewhere.example")
                        .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_launch_leads_administrators_in_where_that_is_allowed(House house, Administration administration) {
        Activity activity = house.activity("Von der Lernplattform aus");
        Page platform = administration.platform("Demo LMS");
        String may = platform.address().getPath() + "/administrators";
        HttpResponse<String> before = launch(house, activity);

        administration.send(may, Form.of("admitted", "true"));
        Document choice = Jsoup.parse(launch(house, activity).body());
        String door = choice.select("a[target=_blank]").attr("href");
        Administration launched = Administration.stranger(house.tool());
        Page shown = launched.open(door);
        Page entered = launched.send(door, Form.EMPTY);
        Page again = Administration.stranger(house.tool()).send(door, Form.EMPTY);
        administration.send(may, Form.of("admitted", "false"));

        assertThat(before.statusCode()).as("not allowed by itself").isEqualTo(303);
        assertThat(choice.select("a[href^=/teach/], a[href^=/learn/]")).hasSize(1);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(entered.right()).isEqualTo("administrator");
        assertThat(again.status()).as("a second time").isEqualTo(410);
        assertThat(launched.open("/admin").address().getPath())
                .as("once it is no longer allowed")
                .isEqualTo("/admin/login");
        assertThat(launch(house, activity).statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> launch(House house, Activity activity) {
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = forge.logIn(new Browser(), house.teacher(), new Occasion.Open(activity), activity.clientId());
        return forge.post(begun, forge.draft(begun).with(LtiClaim.ROLES, List.of(ADMINISTRATOR)));
    }
}
