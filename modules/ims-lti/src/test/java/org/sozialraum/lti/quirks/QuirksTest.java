package org.sozialraum.lti.quirks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sozialraum.lti.http.Answer.Received;
import org.sozialraum.lti.message.ToolPlatformClaim;

class QuirksTest {
    @ParameterizedTest
    @CsvSource({
        "moodle, MOODLE",
        "Moodle, MOODLE",
        "canvas, CANVAS",
        "ilias, ILIAS",
        "ilias.de, ILIAS",
        "BlackboardLearn, BLACKBOARD",
        "desire2learn, BRIGHTSPACE",
        "sakai, SAKAI",
        "sakailms.org, SAKAI",
        "sozialraum-demo-lms, OTHER",
        "moodle2, OTHER",
    })
    void finds_a_platform_by_its_family(String family, Lms lms) {
        ToolPlatformClaim claim =
                new ToolPlatformClaim(Optional.empty(), Optional.empty(), Optional.of(family), Optional.empty());

        assertThat(Quirks.of(claim)).hasSameClassAs(lms.quirks());
    }

    @Test
    void expects_nothing_special_of_a_platform_that_does_not_say_what_it_is() {
        ToolPlatformClaim silent =
                new ToolPlatformClaim(Optional.of("guid"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(Quirks.of(silent)).hasSameClassAs(Lms.OTHER.quirks());
    }

    @ParameterizedTest
    @CsvSource({
        "https://school.example/moodle/mod/lti/token.php, MOODLE",
        "https://sso.canvaslms.com/login/oauth2/token, CANVAS",
        "https://canvas.school.example/login/oauth2/token, CANVAS",
        "https://ilias.example/ltitoken.php, ILIAS",
        "https://developer.blackboard.com/api/v1/gateway/oauth2/jwttoken, BLACKBOARD",
        "https://auth.brightspace.com/core/connect/token, BRIGHTSPACE",
        "https://sakai.example/imsblis/lti13/token/7, SAKAI",
        "https://lms.example/lti/token, OTHER",
        "https://brightspace.com.evil.example/core/connect/token, OTHER",
    })
    void finds_a_platform_by_its_token_endpoint(URI endpoint, Lms lms) {
        assertThat(Quirks.at(endpoint)).hasSameClassAs(lms.quirks());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
    void every_known_platform_has_facts_with_sources(Lms lms) {
        List<Fact> facts = lms.quirks().facts();

        assertThat(facts).isNotEmpty().doesNotHaveDuplicates();
        assertThat(facts).allSatisfy(fact -> assertThat(fact.what()).endsWith("."));
    }

    @Test
    void an_unknown_platform_does_as_the_specifications_say() {
        Quirks none = Lms.OTHER.quirks();
        URI endpoint = URI.create("https://lms.example/token");

        assertThat(none.facts()).isEmpty();
        assertThat(none.describesItselfAt("https://lms.example", URI.create("https://other.example")))
                .isFalse();
        assertThat(none.registersElsewhere("https://lms.example")).isFalse();
        assertThat(none.incompleteLists()).isEmpty();
        assertThat(none.placements("LtiDeepLinkingRequest")).isEmpty();
        assertThat(none.isUpdate("a.b.c")).isFalse();
        assertThat(none.registrationRefusal(404, "no")).isEmpty();
        assertThat(none.tokenRefusal(404, "no")).isEmpty();
        assertThat(none.assertionAudience(Optional.of("lms"), endpoint)).contains("lms");
        assertThat(none.assertionAudience(Optional.empty(), endpoint)).isEmpty();
        assertThat(none.isThrottled(new Received(403, Map.of(), "Rate Limit Exceeded")))
                .isFalse();
        assertThat(none.isTimeConflict(409, "")).isTrue();
        assertThat(none.isTimeConflict(400, "before last updated timestamp")).isFalse();
    }

    @Test
    void no_two_platforms_share_a_family() {
        List<String> all = List.of(Lms.values()).stream()
                .flatMap(lms -> lms.quirks().productFamilies().stream())
                .toList();

        assertThat(Set.copyOf(all)).hasSameSizeAs(all);
    }

    @Property
    void any_family_is_some_platform(@ForAll String family) {
        assertThat(Quirks.ofFamily(family)).isNotNull();
    }
}
