package org.sozialraum.lti.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.token.TokenOutcome.Granted;

class AccessTokensTest {
    private static final Set<Scope> SCORING = Set.of(Scope.SCORE);

    private final SettableClock clock = new SettableClock("2026-11-22T20:24:54Z");
    private final SettableClock moodlesClock = new SettableClock("2026-11-22T20:24:54Z");
    private final OurSide ours = new OurSide(clock);
    private final RecordedMoodle moodle = new RecordedMoodle(moodlesClock, ours.keys::publicJwks);
    private final Deployment deployment = OurSide.deploymentAt(moodle.server());

    @AfterEach
    void close() {
        moodle.server().close();
        ours.close();
    }

    @Test
    void takes_the_json_that_moodle_labels_as_a_web_page() {
        TokenOutcome outcome = ours.tokens.obtain(deployment, SCORING);

        assertThat(outcome).asInstanceOf(type(Granted.class)).satisfies(granted -> {
            assertThat(granted.token().allows(Scope.SCORE)).isTrue();
            assertThat(granted.token().expiresAt()).isEqualTo(clock.instant().plusSeconds(3600));
        });
    }

    @Test
    void signs_who_we_are_for_one_minute_and_names_the_deployment() throws ParseException {
        ours.tokens.obtain(deployment, Set.of(Scope.SCORE, Scope.LINE_ITEM));

        Heard asked = asked().getFirst();
        Map<String, String> form = asked.form();
        JWTClaimsSet claims = SignedJWT.parse(form.get("client_assertion")).getJWTClaimsSet();
        assertThat(asked.header("Content-type")).containsExactly("application/x-www-form-urlencoded");
        assertThat(form)
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                .containsEntry("scope", Scope.LINE_ITEM.uri() + " " + Scope.SCORE.uri());
        assertThat(claims.getIssuer()).isEqualTo(OurSide.CLIENT_ID);
        assertThat(claims.getSubject()).isEqualTo(OurSide.CLIENT_ID);
        assertThat(claims.getAudience())
                .containsExactly(deployment.platform().tokenEndpoint().toString());
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(clock.instant().plusSeconds(60));
        assertThat(claims.getStringClaim("https://purl.imsglobal.org/spec/lti/claim/deployment_id"))
                .isEqualTo("1");
        assertThat(claims.getJWTID()).hasSize(32);
    }

    @Test
    void uses_an_audience_of_its_own_where_the_platform_has_one() throws ParseException {
        Optional<String> audience = Optional.of("https://auth.example/aud");

        ours.tokens.obtain(new Deployment(OurSide.platformAt(moodle.server(), audience), "1"), SCORING);

        String assertion = asked().getFirst().form().get("client_assertion");
        assertThat(SignedJWT.parse(assertion).getJWTClaimsSet().getAudience()).containsExactly(audience.get());
    }

    @Test
    void is_accepted_by_a_platform_without_leeway_whose_clock_is_behind_ours() {
        moodlesClock.set(Instant.parse("2026-11-22T20:24:51Z"));

        TokenOutcome outcome = ours.tokens.obtain(deployment, SCORING);

        assertThat(outcome).isInstanceOf(Granted.class);
    }

    @Test
    void tells_what_a_platform_says_whose_clock_is_far_behind() {
        moodlesClock.set(Instant.parse("2026-11-22T20:24:00Z"));

        TokenOutcome outcome = ours.tokens.obtain(deployment, SCORING);

        assertThat(outcome).isInstanceOfSatisfying(Denied.class, denied -> {
            assertThat(denied.status()).isEqualTo(400);
            assertThat(denied.reason()).contains("Cannot handle token with iat prior to");
        });
    }

    @Test
    void keeps_a_token_until_a_minute_before_it_expires() {
        TokenOutcome first = ours.tokens.obtain(deployment, SCORING);
        clock.pass(Duration.ofSeconds(3539));
        TokenOutcome kept = ours.tokens.obtain(deployment, SCORING);
        clock.pass(Duration.ofSeconds(1));
        moodlesClock.set(clock.instant());
        TokenOutcome fresh = ours.tokens.obtain(deployment, SCORING);

        assertThat(kept).isEqualTo(first);
        assertThat(fresh).isNotEqualTo(first);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void does_not_share_a_token_between_scopes_or_deployments() {
        ours.tokens.obtain(deployment, SCORING);
        ours.tokens.obtain(deployment, Set.of(Scope.LINE_ITEM));
        ours.tokens.obtain(new Deployment(deployment.platform(), "2"), SCORING);

        assertThat(asked()).hasSize(3);
    }

    @Test
    void asks_once_for_many_that_want_the_same_token_at_once() throws InterruptedException {
        Callable<TokenOutcome> wanting = () -> ours.tokens.obtain(deployment, SCORING);

        List<Future<TokenOutcome>> outcomes;
        try (ExecutorService many = Executors.newFixedThreadPool(16)) {
            outcomes = many.invokeAll(Collections.nCopies(16, wanting));
        }

        assertThat(outcomes).extracting(Future::resultNow).hasOnlyElementsOfType(Granted.class);
        assertThat(asked()).hasSize(1);
    }

    @Test
    void forgets_only_the_token_that_was_refused() {
        AccessToken refused = ((Granted) ours.tokens.obtain(deployment, SCORING)).token();
        ours.tokens.drop(refused);
        TokenOutcome newer = ours.tokens.obtain(deployment, SCORING);

        ours.tokens.drop(refused);

        assertThat(ours.tokens.obtain(deployment, SCORING)).isEqualTo(newer);
        assertThat(asked()).hasSize(2);
    }

    @Test
    void does_not_keep_a_failure() {
        moodle.server().plan(RecordedMoodle.TOKEN, Reply.html(500, "Error"));

        TokenOutcome first = ours.tokens.obtain(deployment, SCORING);
        TokenOutcome second = ours.tokens.obtain(deployment, SCORING);

        assertThat(first).isInstanceOf(NotNow.class);
        assertThat(second).isInstanceOf(Granted.class);
    }

    @Test
    void knows_that_fewer_scopes_were_granted() {
        moodle.permit(Scope.LINE_ITEM_READONLY.uri());

        TokenOutcome outcome = ours.tokens.obtain(deployment, Set.of(Scope.LINE_ITEM, Scope.LINE_ITEM_READONLY));

        assertThat(outcome).asInstanceOf(type(Granted.class)).satisfies(granted -> {
            assertThat(granted.token().allows(Scope.LINE_ITEM)).isFalse();
            assertThat(granted.token().allows(Scope.LINE_ITEM_READONLY)).isTrue();
        });
    }

    @Test
    void takes_an_answer_without_scopes_for_all_that_were_asked() {
        plan(Reply.json(200, "application/json", "{\"access_token\":\"t\",\"expires_in\":\"3600\"}"));

        TokenOutcome outcome = ours.tokens.obtain(deployment, SCORING);

        assertThat(((Granted) outcome).token().allows(Scope.SCORE)).isTrue();
        assertThat(((Granted) outcome).token().expiresAt())
                .isEqualTo(clock.instant().plusSeconds(3600));
    }

    @Test
    void hints_at_the_key_set_where_moodle_answers_404_with_a_page() {
        plan(Reply.html(404, "Error"));

        assertThat(ours.tokens.obtain(deployment, SCORING))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.reason()).contains("key set"));
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(Reply.html(200, "Log in"), NotNow.Cause.PLATFORM_ERROR, Optional.empty()),
                Arguments.of(Reply.html(502, "Bad gateway"), NotNow.Cause.PLATFORM_ERROR, Optional.empty()),
                Arguments.of(Reply.json(200, "application/json", "{}"), NotNow.Cause.PLATFORM_ERROR, Optional.empty()),
                Arguments.of(Reply.json(200, "application/json", "no"), NotNow.Cause.PLATFORM_ERROR, Optional.empty()),
                Arguments.of(
                        Reply.empty(429, Map.of("Retry-After", "7")),
                        NotNow.Cause.BUSY,
                        Optional.of(Duration.ofSeconds(7))),
                Arguments.of(
                        Reply.empty(503, Map.of("Retry-After", "Sun, 22 Nov 2026 20:25:04 GMT")),
                        NotNow.Cause.BUSY,
                        Optional.of(Duration.ofSeconds(10))),
                Arguments.of(Reply.empty(429, Map.of("Retry-After", "soon")), NotNow.Cause.BUSY, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void tells_passing_trouble_from_a_no(Reply reply, NotNow.Cause cause, Optional<Duration> wait) {
        plan(reply);

        assertThat(ours.tokens.obtain(deployment, SCORING)).isInstanceOfSatisfying(NotNow.class, trouble -> {
            assertThat(trouble.cause()).isEqualTo(cause);
            assertThat(trouble.retryAfter()).isEqualTo(wait);
        });
    }

    @Test
    void never_shows_a_token() {
        TokenOutcome outcome = ours.tokens.obtain(deployment, SCORING);

        assertThat(outcome.toString()).doesNotContain("token-1");
    }

    @Test
    void refuses_to_ask_for_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ours.tokens.obtain(deployment, Set.of()))
                .withMessageContaining("scope");
    }

    private void plan(Reply reply) {
        moodle.server().plan(RecordedMoodle.TOKEN, reply);
    }

    private List<Heard> asked() {
        return moodle.server().heard("POST", RecordedMoodle.TOKEN);
    }
}
