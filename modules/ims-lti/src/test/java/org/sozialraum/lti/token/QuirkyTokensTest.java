package org.sozialraum.lti.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.platform.Platform;
import org.sozialraum.lti.platform.PlatformId;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;

/** Platforms that are known by the address of their token endpoint. */
class QuirkyTokensTest {
    private static final String CANVAS = "/login/oauth2/token";
    private static final String SAKAI = "/imsblis/lti13/token/7";
    private static final String SCORES = "/api/lti/courses/1/line_items/2/scores";
    private static final Set<Scope> SCORING = Set.of(Scope.SCORE);

    private final ListeningServer server = new ListeningServer(request -> Reply.json(
            200, "application/json", "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));
    private final OurSide ours = new OurSide(new SettableClock("2026-11-22T20:24:54Z"));

    @AfterEach
    void close() {
        server.close();
        ours.close();
    }

    /** Canvas: 403 with X-Rate-Limit-Remaining means later, not never. */
    @Test
    void waits_where_canvas_says_403_for_haste() {
        server.plan(SCORES, new Reply(403, Map.of("X-Rate-Limit-Remaining", "0"), "Forbidden"));

        assertThat(score(CANVAS)).isInstanceOfSatisfying(NotNow.class, later -> {
            assertThat(later.cause()).isEqualTo(NotNow.Cause.BUSY);
            assertThat(later.reason()).contains("403");
        });
    }

    @Test
    void takes_403_for_a_refusal_where_canvas_has_quota_left() {
        server.plan(SCORES, new Reply(403, Map.of("X-Rate-Limit-Remaining", "600.1"), "unauthorized"));

        assertThat(score(CANVAS)).isInstanceOf(Denied.class);
    }

    @Test
    void takes_403_for_a_refusal_by_any_other_platform() {
        server.plan(SCORES, new Reply(403, Map.of("X-Rate-Limit-Remaining", "0"), "Forbidden"));

        assertThat(score("/token")).isInstanceOf(Denied.class);
    }

    @Test
    void says_which_switch_of_sakai_is_off() {
        server.plan(SAKAI, Reply.json(400, "application/json", "{\"error\":\"invalid_scope\"}"));

        assertThat(ours.tokens.obtain(deployment(SAKAI), SCORING))
                .isInstanceOfSatisfying(
                        Denied.class, no -> assertThat(no.reason()).contains("invalid_scope", "grade columns"));
    }

    private ServiceOutcome score(String tokenPath) {
        OutgoingRequest request = OutgoingRequest.post(server.at(SCORES), "application/json", "{}");
        return ours.calls.call(deployment(tokenPath), SCORING, request);
    }

    private Deployment deployment(String tokenPath) {
        URI home = URI.create(server.home());
        PlatformId id = new PlatformId(server.home(), "client");
        return new Deployment(
                new Platform(
                        id,
                        "LMS",
                        home.resolve("/auth"),
                        home.resolve(tokenPath),
                        home.resolve("/jwks"),
                        Optional.empty(),
                        false,
                        true),
                "1");
    }
}
