package org.sozialraum.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.memory.MemoryToolKeyStore;

class ToolKeysTest {
    private static final MasterKey MASTER = MasterKey.of(new byte[MasterKey.BYTES]);
    private static final KeyRotation ROTATION =
            new KeyRotation(Duration.ofDays(90), Duration.ofDays(2), Duration.ofDays(3));

    private final MemoryToolKeyStore store = new MemoryToolKeyStore();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T20:00:00Z"));
    private final ToolKeys keys = new ToolKeys(store, MASTER, ROTATION, clock, new SecureRandom());

    @Test
    void the_first_key_signs_at_once_and_is_published() throws ParseException {
        assertThat(published()).containsExactly(signing());
    }

    @Test
    void publishes_no_private_part() throws ParseException {
        assertThat(JWKSet.parse(keys.publicJwks()).getKeys()).noneMatch(JWK::isPrivate);
    }

    @Test
    void what_it_signs_verifies_with_the_published_key() throws Exception {
        String token = keys.signer(clock.instant())
                .sign(JsonNodeFactory.instance.objectNode().put("iss", "us"));

        JWSObject parsed = JWSObject.parse(token);
        JWK key =
                JWKSet.parse(keys.publicJwks()).getKeyByKeyId(parsed.getHeader().getKeyID());
        assertThat(parsed.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
    }

    @Test
    void the_next_key_is_published_before_it_signs() throws ParseException {
        String first = signing();
        clock.pass(Duration.ofDays(88));

        assertThat(published()).hasSize(2);
        assertThat(signing()).isEqualTo(first);
    }

    @Test
    void the_old_key_stays_published_after_the_next_one_took_over() throws ParseException {
        String first = signing();
        clock.pass(Duration.ofDays(88));
        published();
        clock.pass(Duration.ofDays(2));

        assertThat(signing()).isNotEqualTo(first);
        assertThat(published()).contains(first).hasSize(2);
    }

    @Test
    void the_old_key_disappears_when_the_overlap_is_over() throws ParseException {
        String first = signing();
        clock.pass(Duration.ofDays(88));
        published();
        clock.pass(Duration.ofDays(5));

        assertThat(published()).doesNotContain(first).containsExactly(signing());
    }

    @Test
    void a_tool_that_slept_for_a_year_publishes_the_next_key_before_it_signs() throws ParseException {
        String first = signing();
        clock.pass(Duration.ofDays(365));

        assertThat(published()).hasSize(2);
        assertThat(signing()).isEqualTo(first);
    }

    @Test
    void rotates_on_demand_with_the_same_overlap() throws ParseException {
        String first = signing();

        keys.rotate();

        assertThat(published()).hasSize(2);
        assertThat(signing()).isEqualTo(first);
        clock.pass(Duration.ofDays(2));
        assertThat(signing()).isNotEqualTo(first);
    }

    @Test
    void two_nodes_choose_the_same_signer() {
        ToolKeys other = new ToolKeys(store, MASTER, ROTATION, clock, new SecureRandom());

        assertThat(other.signer(clock.instant()).kid()).isEqualTo(signing());
    }

    @Test
    void the_stored_private_part_is_unreadable_without_the_master_key() {
        signing();
        byte[] wrong = new byte[MasterKey.BYTES];
        wrong[0] = 1;
        ToolKeys stranger = new ToolKeys(store, MasterKey.of(wrong), ROTATION, clock, new SecureRandom());

        assertThatThrownBy(() -> stranger.signer(clock.instant()))
                .isInstanceOf(MasterKey.Unreadable.class)
                .hasMessageContaining("master key");
    }

    @Test
    void a_sealed_key_opens_only_for_its_own_purpose() {
        String sealed = MASTER.seal(new byte[] {1, 2, 3}, "private key a", new SecureRandom());

        assertThat(MASTER.open(sealed, "private key a")).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> MASTER.open(sealed, "private key b")).isInstanceOf(MasterKey.Unreadable.class);
    }

    private String signing() {
        return keys.signer(clock.instant()).kid();
    }

    private List<String> published() throws ParseException {
        return JWKSet.parse(keys.publicJwks()).getKeys().stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
