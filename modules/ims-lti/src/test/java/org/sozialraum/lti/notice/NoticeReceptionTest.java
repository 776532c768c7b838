package org.sozialraum.lti.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sozialraum.lti.notice.NoticeTrial.CLAIM;
import static org.sozialraum.lti.notice.NoticeTrial.DEPLOYMENT;
import static org.sozialraum.lti.notice.NoticeTrial.ID;
import static org.sozialraum.lti.notice.NoticeTrial.body;
import static org.sozialraum.lti.notice.NoticeTrial.signed;
import static org.sozialraum.lti.notice.NoticeTrial.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.keys.KeyServer;
import org.sozialraum.lti.notice.NoticeOutcome.Refused;
import org.sozialraum.lti.notice.NoticeOutcome.Stored;
import org.sozialraum.lti.platform.DeploymentState;
import org.sozialraum.lti.platform.PlatformId;

/** Platform Notification Service 1.0, the tool's side. */
class NoticeReceptionTest {
    private final NoticeTrial trial = new NoticeTrial();

    @AfterEach
    void stop() {
        trial.close();
    }

    @Test
    void a_copied_course_names_itself_and_its_origin() {
        NoticeOutcome outcome = trial.post(trial.copied());

        ContextCopyNotice notice = (ContextCopyNotice) ((Stored) outcome).notice();
        assertThat(notice.context().id()).isEqualTo("4dde05e8ca1973bcca9bffc13e1548820eee93a3");
        assertThat(notice.origins().ids()).containsExactly("5098686ffc86cae4e0784b533a18af229ff5074e");
        assertThat(notice.claims().platform()).isEqualTo(ID);
        assertThat(notice.claims().deploymentId()).isEqualTo(DEPLOYMENT);
        assertThat(notice.claims().happenedAt()).isEqualTo(Instant.parse("2025-03-19T11:24:25Z"));
        assertThat(trial.notices.all()).containsExactly(notice);
    }

    /** Canvas leaves the origin out where it does not know. */
    @Test
    void a_copied_course_may_not_know_its_origin() {
        ObjectNode claims = trial.copied();
        claims.remove(CLAIM + "origin_contexts");

        assertThat(trial.post(claims))
                .isInstanceOfSatisfying(
                        Stored.class,
                        stored -> assertThat(((ContextCopyNotice) stored.notice())
                                        .origins()
                                        .ids())
                                .isEmpty());
    }

    @Test
    void a_greeting_is_kept_with_a_time_of_any_zone() {
        NoticeOutcome outcome = trial.post(trial.told("h1", "LtiHelloWorldNotice"));

        HelloWorldNotice notice = (HelloWorldNotice) ((Stored) outcome).notice();
        assertThat(notice.claims().happenedAt()).isEqualTo(Instant.parse("2025-03-19T11:24:25.500Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LtiAssetProcessorSubmissionNotice", "LtiUnheardOfNotice"})
    void a_notice_of_an_unknown_kind_is_kept_with_all_it_says(String type) {
        ObjectNode claims = trial.told("a1", type);
        claims.putObject(CLAIM + "submission").put("id", "s1");

        NoticeOutcome outcome = trial.post(claims);

        OtherNotice notice = (OtherNotice) ((Stored) outcome).notice();
        assertThat(notice.claims().type()).isEqualTo(type);
        assertThat(notice.claims().token()).hasToString(claims.toString());
        assertThat(Notice.parse(notice.claims().token(), ID)).isEqualTo(notice);
    }

    @Test
    void a_notice_is_kept_once_however_often_it_comes() {
        String token = signed(trial.copied());

        assertThat(trial.post(token, token)).extracting(NoticeTrial::verdict).containsExactly("stored", "already had");
        assertThat(verdict(trial.post(trial.copied().put("nonce", "another")))).isEqualTo("already had");
        assertThat(trial.notices.all()).hasSize(1);
    }

    @Test
    void the_same_id_of_another_deployment_is_another_notice() {
        trial.platforms.approve(ID, "other");
        trial.post(trial.copied());

        assertThat(verdict(trial.post(trial.copied().put(CLAIM + "deployment_id", "other"))))
                .isEqualTo("stored");
    }

    @Test
    void of_many_who_bring_the_same_notice_one_is_told_that_it_was_new() throws Exception {
        String token = signed(trial.copied());
        Callable<String> bring = () -> verdict(trial.post(token).getFirst());

        try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
            List<String> verdicts = eight.invokeAll(Collections.nCopies(32, bring)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(verdicts).containsOnlyOnce("stored").hasSize(32);
        }
    }

    @Test
    void a_bad_notice_does_not_spoil_the_others() {
        Reception reception = trial.reception.receive(
                body("a.b.c", signed(trial.copied()), signed(trial.told("h1", "LtiHelloWorldNotice"))));

        assertThat(((Reception.Read) reception).outcomes())
                .extracting(NoticeTrial::verdict)
                .containsExactly("token-malformed", "stored", "stored");
        assertThat(reception.status()).isEqualTo(200);
    }

    static Stream<Arguments> bad_notices() {
        return Stream.of(
                bad("issuer missing", "unknown-platform", claims -> claims.remove("iss")),
                bad("issuer of nobody", "unknown-platform", claims -> claims.put("iss", "https://evil.example")),
                bad("issuer that is no text", "unknown-platform", claims -> claims.put("iss", "\0")),
                bad("audience of somebody else", "unknown-platform", claims -> claims.put("aud", "other")),
                bad("party is somebody else", "unknown-platform", claims -> claims.put("azp", "other")),
                bad("audience missing", "unknown-platform", claims -> claims.remove("aud")),
                bad("several in the audience and no party", "authorized-party-mismatch", claims -> {
                    claims.putArray("aud").add(ID.clientId()).add("other");
                    claims.remove("azp");
                }),
                bad("expired", "token-expired", claims -> claims.put("exp", 1742383000)),
                bad("signed in the future", "issued-in-future", claims -> claims.put("iat", 1742390000)),
                bad("signed long ago", "issued-too-long-ago", claims -> claims.put("iat", 1742300000)),
                bad("no time", "claim-malformed", claims -> claims.remove("iat")),
                bad("no version", "version-wrong", claims -> claims.remove(CLAIM + "version")),
                bad("no deployment", "deployment-missing", claims -> claims.remove(CLAIM + "deployment_id")),
                bad(
                        "endless deployment",
                        "claim-malformed",
                        claims -> claims.put(CLAIM + "deployment_id", "x".repeat(256))),
                bad("no notice", "claim-malformed", claims -> claims.remove(CLAIM + "notice")),
                bad("no id", "claim-malformed", claims -> notice(claims).remove("id")),
                bad("no type", "claim-malformed", claims -> notice(claims).remove("type")),
                bad("no timestamp", "claim-malformed", claims -> notice(claims).remove("timestamp")),
                bad(
                        "strange timestamp",
                        "claim-malformed",
                        claims -> notice(claims).put("timestamp", "yesterday")),
                bad(
                        "timestamp of no calendar",
                        "claim-malformed",
                        claims -> notice(claims).put("timestamp", "+294277-01-01T00:00:00Z")),
                bad("copy of nothing", "claim-malformed", claims -> claims.remove(CLAIM + "context")),
                bad("copy of no list", "claim-malformed", claims -> claims.put(CLAIM + "origin_contexts", "a")));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @MethodSource("bad_notices")
    void refuses(String what, String code, Consumer<ObjectNode> change) {
        ObjectNode claims = trial.copied();
        change.accept(claims);

        NoticeOutcome outcome = trial.post(claims);

        assertThat(verdict(outcome)).as(what).isEqualTo(code);
        assertThat(trial.notices.all()).isEmpty();
    }

    /** Security Framework 1.1, 5.1.3: RS256, a key that the platform publishes, and its signature. */
    @Test
    void refuses_what_the_platform_has_not_signed() {
        JWSHeader strange =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("second").build();
        JWSHeader stolen =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").build();
        JWSHeader nameless = new JWSHeader.Builder(JWSAlgorithm.RS256).build();
        JWSHeader other =
                new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("first").build();

        assertThat(trial.post(
                        signed(strange, trial.copied(), KeyServer.SECOND),
                        signed(stolen, trial.copied(), KeyServer.SECOND),
                        signed(nameless, trial.copied(), KeyServer.FIRST),
                        signed(other, trial.copied(), KeyServer.FIRST)))
                .extracting(NoticeTrial::verdict)
                .containsExactly("key-unknown", "signature-wrong", "key-id-missing", "algorithm-not-allowed");
        assertThat(trial.notices.all()).isEmpty();
    }

    @Test
    void a_strangers_notice_asks_nobody_for_keys() {
        trial.post(trial.copied().put("iss", "https://evil.example"));

        assertThat(trial.keyServer.requests()).isZero();
    }

    @Test
    void a_notice_in_time_by_the_leeway_is_believed() {
        trial.clock.pass(Duration.ofSeconds(3600 + 50));

        assertThat(verdict(trial.post(trial.copied()))).isEqualTo("stored");
    }

    @Test
    void an_unknown_deployment_waits_for_an_administrator_and_its_notice_is_not_kept() {
        assertThat(verdict(trial.post(trial.copied().put(CLAIM + "deployment_id", "new"))))
                .isEqualTo("deployment-held");
        assertThat(trial.platforms.deployment(ID, "new")).isEqualTo(DeploymentState.HELD);
        assertThat(trial.notices.all()).isEmpty();
    }

    @Test
    void refuses_a_platform_that_is_switched_off() {
        trial.platforms.set(trial.platform(ID, false));

        assertThat(verdict(trial.post(trial.copied()))).isEqualTo("platform-switched-off");
    }

    /** Hosted platforms have one issuer for all tenants. */
    @Test
    void finds_the_tenant_by_the_audience() {
        trial.platforms.set(trial.platform(new PlatformId(ID.issuer(), "tenant-2"), true));

        assertThat(verdict(trial.post(trial.copied()))).isEqualTo("stored");
        assertThat(trial.notices.all())
                .extracting(notice -> notice.claims().platform())
                .containsExactly(ID);
    }

    @Test
    void refuses_a_notice_that_may_be_for_two_of_our_registrations() {
        trial.platforms.set(trial.platform(new PlatformId(ID.issuer(), "tenant-2"), true));
        ObjectNode claims = trial.copied();
        claims.remove("azp");
        claims.putArray("aud").add(ID.clientId()).add("tenant-2");

        assertThat(verdict(trial.post(claims))).isEqualTo("ambiguous-platform");
    }

    @Test
    void a_platform_whose_keys_are_away_is_told_to_come_again() {
        trial.keyServer.answer(500, "");

        Reception reception = trial.reception.receive(body(signed(trial.copied())));

        assertThat(reception.status()).isEqualTo(503);
        assertThat(((Reception.Read) reception).outcomes()).first().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("keys-unavailable");
            assertThat(refused.platform()).contains(ID);
        });
    }

    @Test
    void what_a_log_might_print_says_nothing_of_people() {
        ObjectNode claims = trial.told("a1", "LtiAssetProcessorSubmissionNotice");
        claims.putObject(CLAIM + "for_user").put("name", "Ana Ålund");

        assertThat(trial.post(claims).toString()).doesNotContain("Ana").contains("a1");
    }

    private static Arguments bad(String what, String code, Consumer<ObjectNode> change) {
        return arguments(what, code, change);
    }

    private static ObjectNode notice(ObjectNode claims) {
        return (ObjectNode) claims.path(CLAIM + "notice");
    }
}
