package org.sozialraum.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.keys.KeyServer.FIRST;
import static org.sozialraum.lti.keys.KeyServer.SECOND;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyLookup.Found;
import org.sozialraum.lti.keys.KeyLookup.Unavailable;
import org.sozialraum.lti.keys.KeyLookup.Unknown;

class PlatformKeysTest {
    private final KeyServer server = new KeyServer().publish(FIRST);
    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T20:00:00Z"));
    private final PlatformKeys keys = new PlatformKeys(outgoing, KeySetPolicy.standard(), clock);

    @AfterEach
    void stop() {
        outgoing.close();
        server.close();
    }

    @Test
    void asks_once_for_many_launches() {
        for (int i = 0; i < 100; i++) assertThat(find("first")).isInstanceOf(Found.class);

        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void finds_a_key_that_was_published_after_the_last_request() {
        find("first");
        server.publish(FIRST, SECOND);

        assertThat(find("second")).isInstanceOf(Found.class);
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void a_thousand_forged_key_ids_cause_a_handful_of_requests() {
        for (int i = 0; i < 1000; i++) assertThat(find("forged-" + i)).isInstanceOf(Unknown.class);

        assertThat(server.requests()).isBetween(1, 5);
    }

    @Test
    void a_rotated_key_is_found_again_soon_after_a_storm_of_forgeries() {
        for (int i = 0; i < 1000; i++) find("forged-" + i);
        server.publish(SECOND);
        clock.pass(Duration.ofSeconds(30));

        assertThat(find("second")).isInstanceOf(Found.class);
    }

    @Test
    void one_flight_serves_fifty_waiting_launches() throws Exception {
        CountDownLatch ready = new CountDownLatch(50);
        List<Future<KeyLookup>> launches = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) launches.add(threads.submit(() -> together(ready)));
            for (Future<KeyLookup> launch : launches) assertThat(launch.get()).isInstanceOf(Found.class);
        }

        assertThat(server.requests()).isEqualTo(1);
    }

    private KeyLookup together(CountDownLatch ready) throws InterruptedException {
        ready.countDown();
        ready.await();
        return find("first");
    }

    @Test
    void asks_again_when_the_set_is_no_longer_fresh() {
        server.cacheControl("public, max-age=600");
        find("first");
        clock.pass(Duration.ofSeconds(599));
        find("first");
        assertThat(server.requests()).isEqualTo(1);

        clock.pass(Duration.ofSeconds(1));
        find("first");
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void does_not_ask_at_each_launch_even_if_the_platform_forbids_caching() {
        server.cacheControl("no-store, no-cache, must-revalidate");

        for (int i = 0; i < 100; i++) find("first");

        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void a_key_that_was_withdrawn_is_unknown_once_the_set_is_read_again() {
        find("first");
        server.publish(SECOND);
        clock.pass(Duration.ofHours(1));

        assertThat(find("first")).isInstanceOf(Unknown.class);
    }

    @Test
    void old_keys_go_on_serving_when_the_platform_fails() {
        find("first");
        server.answer(500, "out of order");
        clock.pass(Duration.ofHours(2));

        assertThat(find("first")).isInstanceOf(Found.class);
    }

    @Test
    void a_failing_platform_is_left_alone_for_a_while() {
        find("first");
        server.answer(500, "out of order");
        clock.pass(Duration.ofHours(2));

        for (int i = 0; i < 100; i++) find("first");

        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void a_cold_cache_with_the_platform_down_says_so() {
        server.close();

        assertThat(find("first")).isInstanceOf(Unavailable.class);
    }

    @Test
    void recovers_when_the_platform_does() {
        server.answer(503, "later");
        assertThat(find("first")).isInstanceOf(Unavailable.class);

        server.publish(FIRST);
        clock.pass(Duration.ofSeconds(5));

        assertThat(find("first")).isInstanceOf(Found.class);
    }

    @Test
    void a_web_page_is_no_key_set() {
        server.answer(200, "<!DOCTYPE html><html><body>Please sign in</body></html>");

        assertThat(find("first"))
                .isInstanceOfSatisfying(
                        Unavailable.class, down -> assertThat(down.diagnosis()).contains("web page"));
    }

    @Test
    void leaves_out_keys_that_are_not_for_signatures_and_keeps_the_others() {
        String good = FIRST.toPublicJWK().toJSONString();
        server.answer(
                200,
                "{\"keys\":[{\"kty\":\"EC\",\"kid\":\"a\"},{\"kty\":\"RSA\",\"kid\":\"b\",\"n\":\"!\"},7,"
                        + good.replace("\"sig\"", "\"enc\"").replace("\"first\"", "\"c\"") + "," + good + "]}");

        assertThat(find("first")).isInstanceOf(Found.class);
        assertThat(find("b")).isInstanceOf(Unknown.class);
        assertThat(find("c")).isInstanceOf(Unknown.class);
    }

    private KeyLookup find(String kid) {
        return keys.find(server.platform(), kid);
    }
}
