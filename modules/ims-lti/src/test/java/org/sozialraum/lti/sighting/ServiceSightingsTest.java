package org.sozialraum.lti.sighting;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sozialraum.lti.http.OutgoingRequest;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.token.AccessTokens;
import org.sozialraum.lti.token.Deployment;
import org.sozialraum.lti.token.Scope;
import org.sozialraum.lti.token.ServiceCalls;

/** Whoever looks after a connection hears of each request to a service that came to nothing. */
class ServiceSightingsTest {
    private static final String ROSTER = "/roster";

    private final SettableClock clock = new SettableClock("2026-11-22T20:24:54Z");
    private final OurSide ours = new OurSide(clock);
    private final RecordedMoodle moodle = new RecordedMoodle(clock, ours.keys::publicJwks);
    private final ListeningServer services = new ListeningServer(heard -> Reply.json(200, "application/json", "{}"));
    private final Deployment deployment = OurSide.deploymentAt(moodle.server());
    private final List<Sighting> seen = new CopyOnWriteArrayList<>();
    private final ServiceCalls calls = new ServiceCalls(
            new AccessTokens(ours.outgoing, ours.keys, clock, new SecureRandom(), seen::add),
            ours.outgoing,
            clock,
            seen::add);

    @AfterEach
    void close() {
        services.close();
        moodle.server().close();
        ours.close();
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(Reply.html(200, "Log in"), Symptom.NOT_WHAT_WAS_DUE, 200),
                Arguments.of(Reply.html(502, "Bad gateway"), Symptom.ERROR, 502),
                Arguments.of(Reply.empty(503, Map.of("Retry-After", "7")), Symptom.ERROR, 503),
                Arguments.of(Reply.empty(429, Map.of()), Symptom.BUSY, 429),
                Arguments.of(Reply.empty(403, Map.of()), Symptom.DENIED, 403));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void trouble_is_told_with_service_and_status(Reply reply, Symptom symptom, int status) {
        services.plan(ROSTER, reply);

        call();

        assertThat(seen).containsExactly(told(Service.ROSTER, symptom, status));
    }

    @Test
    void an_answer_is_no_news() {
        call();

        assertThat(seen).isEmpty();
    }

    @Test
    void a_token_that_was_dropped_early_is_no_news_but_one_that_is_never_good_is() {
        services.plan(ROSTER, Reply.empty(401, Map.of()));
        call();
        List<Sighting> afterOne = List.copyOf(seen);
        services.plan(ROSTER, Reply.empty(401, Map.of()));
        services.plan(ROSTER, Reply.empty(401, Map.of()));
        call();

        assertThat(afterOne).isEmpty();
        assertThat(seen).containsExactly(told(Service.ROSTER, Symptom.DENIED, 401));
    }

    @Test
    void nobody_there_is_told_without_a_status() {
        services.close();

        call();

        assertThat(seen).containsExactly(told(Service.ROSTER, Symptom.NO_ANSWER, 0));
    }

    @Test
    void a_token_that_was_not_given_is_told_as_such() {
        moodle.server().plan(RecordedMoodle.TOKEN, Reply.html(500, "Error"));

        call();

        assertThat(seen).containsExactly(told(Service.TOKEN, Symptom.ERROR, 500));
    }

    private void call() {
        calls.call(
                deployment,
                Set.of(Scope.MEMBERSHIP_READONLY),
                OutgoingRequest.get(services.at(ROSTER), "application/json"));
    }

    private Sighting told(Service service, Symptom symptom, int status) {
        return new Sighting.Troubled(deployment.platform().id(), service, symptom, status);
    }
}
