package org.sozialraum.systemtests.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.demolms.course.Activity;
import org.sozialraum.demolms.course.Person;
import org.sozialraum.demolms.forge.KnownBadLaunch;
import org.sozialraum.demolms.forge.LaunchForge;
import org.sozialraum.demolms.forge.ToolLogin;
import org.sozialraum.demolms.forge.ValidLaunch;
import org.sozialraum.demolms.forge.ValidLaunch.Position;
import org.sozialraum.systemtests.learner.Page;
import org.sozialraum.systemtests.learner.WebClient;
import org.sozialraum.systemtests.running.House;
import org.sozialraum.systemtests.running.InTheHouse;

/**
 * The launches of the certification, through login and launch over HTTP.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/cert#tool">LTI Advantage Conformance Certification Guide, 6.1</a>
 */
@ExtendWith(InTheHouse.class)
class CertificationTest {
    private static final Map<KnownBadLaunch, String> CODES = Map.ofEntries(
            Map.entry(KnownBadLaunch.NO_KID, "key-id-missing"),
            Map.entry(KnownBadLaunch.WRONG_KID, "key-unknown"),
            Map.entry(KnownBadLaunch.WRONG_VERSION, "version-wrong"),
            Map.entry(KnownBadLaunch.NO_VERSION, "version-wrong"),
            Map.entry(KnownBadLaunch.NOT_AN_LTI_MESSAGE, "issuer-mismatch"),
            Map.entry(KnownBadLaunch.CLAIMS_MISSING, "version-wrong"),
            Map.entry(KnownBadLaunch.WRONG_TIMESTAMPS, "token-expired"),
            Map.entry(KnownBadLaunch.NO_MESSAGE_TYPE, "message-type-missing"),
            Map.entry(KnownBadLaunch.NO_ROLES_CLAIM, "roles-missing"),
            Map.entry(KnownBadLaunch.NO_DEPLOYMENT_ID, "deployment-missing"),
            Map.entry(KnownBadLaunch.NO_RESOURCE_LINK_ID, "resource-link-missing"),
            Map.entry(KnownBadLaunch.NO_USER, "subject-missing"));

    @ParameterizedTest
    @EnumSource
    void refuses_each_known_bad_launch_with_its_code(KnownBadLaunch bad, House house) {
        HttpResponse<String> answer = house.lms().forge().launch(bad);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(Jsoup.parse(answer.body()).body().attr("data-refusal")).isEqualTo(CODES.get(bad));
    }

    @ParameterizedTest
    @MethodSource("validLaunches")
    void opens_each_valid_launch_with_its_right(ValidLaunch.Case valid, House house) {
        Activity activity = house.lms().course().activities().getFirst();
        LaunchForge forge = house.lms().forge();
        ToolLogin begun = forge.logIn(person(house, valid), activity);

        HttpResponse<String> answer = forge.post(begun, valid.shape(forge.draft(begun)));

        assertThat(answer.statusCode()).isEqualTo(303);
        Page page = new WebClient(begun.browser().cookies(house.tool().url()))
                .get(URI.create(house.tool().url())
                        .resolve(answer.headers().firstValue("Location").orElseThrow()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.right()).isEqualTo(valid.teaches() ? "instructor" : "learner");
    }

    static List<ValidLaunch.Case> validLaunches() {
        return ValidLaunch.cases();
    }

    @Test
    void covers_all_twelve_bad_and_all_eighteen_valid_launches() {
        assertThat(CODES).containsOnlyKeys(KnownBadLaunch.values()).hasSize(12);
        assertThat(ValidLaunch.cases()).hasSize(18);
    }

    private static Person person(House house, ValidLaunch.Case valid) {
        return valid.position() == Position.TEACHER ? house.teacher() : house.learner();
    }
}
