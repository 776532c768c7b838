package org.sozialraum.lti.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.memory.MemoryToolKeyStore;

/** Security Framework 1.0, 6: RS256, keys that are long enough, and an id for each. */
class KeyStrengthTest {
    private static final MasterKey MASTER = MasterKey.of(new byte[MasterKey.BYTES]);

    @Test
    void our_keys_have_2048_bits_and_say_what_they_are_for() throws Exception {
        ToolKeys keys = new ToolKeys(
                new MemoryToolKeyStore(), MASTER, KeyRotation.standard(), InstantSource.system(), new SecureRandom());

        RSAKey published = JWKSet.parse(keys.publicJwks()).getKeys().getFirst().toRSAKey();

        assertThat(published.size()).isEqualTo(2048);
        assertThat(published.getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(published.getKeyUse().identifier()).isEqualTo("sig");
        assertThat(published.getKeyID()).isNotBlank();
    }

    @Test
    void a_platforms_key_of_1024_bits_is_not_believed() throws JOSEException {
        RSAKey weak = new RSAKeyGenerator(1024, true).keyID("weak").generate();
        try (KeyServer server = new KeyServer().publish(weak, KeyServer.FIRST);
                Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork())) {
            PlatformKeys keys = new PlatformKeys(outgoing, KeySetPolicy.standard(), InstantSource.system());

            assertThat(keys.find(server.platform(), "weak")).isInstanceOf(KeyLookup.Unknown.class);
            assertThat(keys.find(server.platform(), "first")).isInstanceOf(KeyLookup.Found.class);
        }
    }
}
