package org.sozialraum.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.keys.StoredToolKey;
import org.sozialraum.lti.keys.ToolKeyStore;
import org.sozialraum.persistence.NodeTest;

class JpaToolKeyStoreTest extends NodeTest {
    @Test
    void keeps_every_key() {
        ToolKeyStore store = node.get(ToolKeyStore.class);
        StoredToolKey first = key("first", Duration.ZERO);
        StoredToolKey second = key("second", Duration.ofDays(30));

        store.save(first);
        store.save(second);

        assertThat(store.all()).containsExactlyInAnyOrder(first, second);
    }

    private StoredToolKey key(String kid, Duration later) {
        return new StoredToolKey(
                kid,
                "{\"kty\":\"RSA\"}",
                "sealed".repeat(400),
                clock.instant(),
                clock.instant().plus(later));
    }
}
