package org.sozialraum.lti.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sozialraum.lti.keys.KeyServer.FIRST;
import static org.sozialraum.lti.keys.KeyServer.SECOND;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.http.Outgoing;
import org.sozialraum.lti.http.OutgoingLimits;
import org.sozialraum.lti.keys.KeyServer;
import org.sozialraum.lti.keys.KeySetPolicy;
import org.sozialraum.lti.keys.PlatformKeys;

/** Whoever looks after a connection hears that the platform rotates its keys, or hides them. */
class KeySightingsTest {
    private final KeyServer server = new KeyServer().publish(FIRST);
    private final Outgoing outgoing = new Outgoing(OutgoingLimits.standard().inPrivateNetwork());
    private final List<Sighting> seen = new ArrayList<>();
    private final PlatformKeys keys =
            new PlatformKeys(outgoing, KeySetPolicy.standard(), InstantSource.system(), seen::add);

    @AfterEach
    void stop() {
        outgoing.close();
        server.close();
    }

    @Test
    void the_first_keys_are_no_news() {
        find("first");

        assertThat(seen).isEmpty();
    }

    @Test
    void a_new_key_is_told_once_whether_the_old_one_stays_or_goes() {
        find("first");
        server.publish(SECOND);

        find("second");
        find("second");

        assertThat(seen)
                .containsExactly(new Sighting.KeyChanged(server.platform().id()));
    }

    @Test
    void a_key_that_only_vanishes_is_no_news() {
        server.publish(FIRST, SECOND);
        find("first");
        server.publish(FIRST);

        find("third");

        assertThat(seen).isEmpty();
    }

    @Test
    void keys_that_cannot_be_read_are_told_with_the_status() {
        server.answer(500, "broken");
        find("first");

        assertThat(seen)
                .containsExactly(new Sighting.Troubled(server.platform().id(), Service.KEYS, Symptom.ERROR, 500));
    }

    private void find(String kid) {
        keys.find(server.platform(), kid);
    }
}
