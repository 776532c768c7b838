package org.sozialraum.lti.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sozialraum.lti.keys.MovableClock;
import org.sozialraum.lti.memory.MemoryLogins;
import org.sozialraum.lti.memory.MemoryPlatforms;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;

/** Whatever is posted to the login address: an outcome, never an exception, and nobody is sent where no platform is. */
class LoginPropertiesTest {
    private static final URI LAUNCH = URI.create("https://tool.example/lti/launch");
    private static final List<String> NAMES = List.of(
            "iss",
            "login_hint",
            "target_link_uri",
            "lti_message_hint",
            "lti_deployment_id",
            "client_id",
            "lti_storage_target");

    private final MemoryPlatforms platforms = new MemoryPlatforms();
    private final LoginInitiation initiation = new LoginInitiation(
            platforms,
            new MemoryLogins(),
            LoginSettings.at(LAUNCH),
            new MovableClock(Instant.parse("2026-11-22T20:00:00Z")),
            new SecureRandom());

    LoginPropertiesTest() {
        URI there = URI.create("https://lms.example/auth");
        PlatformId id = new PlatformId("https://lms.example", "client-1");
        platforms.set(new Platform(id, "LMS", there, there, there, Optional.empty(), false, true));
    }

    @Property(tries = 1000)
    void any_form_has_an_outcome_and_leads_to_the_platform_or_nowhere(@ForAll("forms") Map<String, List<String>> form) {
        LoginOutcome outcome = initiation.begin(form, Browser.UNKNOWN);

        assertThat(leadsTo(outcome)).isIn("https://lms.example/auth", "nowhere");
    }

    @Property(tries = 1000)
    void a_right_form_with_any_value_in_one_field_has_an_outcome(
            @ForAll("names") String name, @ForAll("values") List<String> value) {
        Map<String, List<String>> form = right();
        form.put(name, value);

        assertThat(leadsTo(initiation.begin(form, Browser.UNKNOWN))).isIn("https://lms.example/auth", "nowhere");
    }

    private static String leadsTo(LoginOutcome outcome) {
        return switch (outcome) {
            case LoginOutcome.Redirect redirect -> withoutQuery(redirect.authorization());
            case LoginOutcome.StoreFirst first -> withoutQuery(first.authorization());
            case LoginOutcome.Refused refused -> {
                assertThat(refused.refusal().code()).isNotBlank();
                yield "nowhere";
            }
        };
    }

    private static String withoutQuery(URI address) {
        return address.toString().replaceFirst("\\?.*", "");
    }

    private static Map<String, List<String>> right() {
        Map<String, List<String>> form = new HashMap<>();
        form.put("iss", List.of("https://lms.example"));
        form.put("login_hint", List.of("5"));
        form.put("target_link_uri", List.of("https://tool.example/activity/7"));
        return form;
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> known = Arbitraries.of(
                "",
                " ",
                "https://lms.example",
                "https://lms.example/",
                "https://tool.example/lti/launch",
                "https://tool.example.evil.example/",
                "//evil.example",
                "javascript:alert(1)",
                "_parent",
                "client-1",
                "null\0byte",
                "ü".repeat(5000));
        return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(300))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> forms() {
        return Arbitraries.maps(Arbitraries.oneOf(names(), Arbitraries.strings().ofMaxLength(20)), values())
                .ofMaxSize(8);
    }
}
