package org.sozialraum.persistence.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.library.Editions.Kept;
import org.sozialraum.learning.library.KeepEditions;
import org.sozialraum.persistence.NodeTest;

class JpaEditionsTest extends NodeTest {
    private static final UUID MODULE = UUID.randomUUID();

    @Test
    void keeps_every_byte_of_an_edition() {
        Kept edition = new Kept(MODULE, "1.0.0+" + "a".repeat(64));
        byte[] large = new byte[3 * 1024 * 1024];
        new Random(1).nextBytes(large);

        keepEditions().keep(edition, () -> large);

        assertThat(keepEditions().find(edition)).contains(large);
        assertThat(keepEditions().all()).contains(edition);
    }

    @Test
    void an_edition_that_is_kept_stays_as_it_is() {
        Kept edition = new Kept(UUID.randomUUID(), "1.0.0");
        keepEditions().keep(edition, () -> new byte[] {1});

        keepEditions().keep(edition, () -> new byte[] {2});

        assertThat(keepEditions().find(edition)).contains(new byte[] {1});
    }

    @Test
    void knows_which_one_came_last() {
        UUID module = UUID.randomUUID();
        keepEditions().keep(new Kept(module, "1.1.0"), () -> new byte[] {1});
        clock.pass(Duration.ofMinutes(1));
        keepEditions().keep(new Kept(module, "1.0.0"), () -> new byte[] {2});

        assertThat(keepEditions().newest(module)).contains(new Kept(module, "1.0.0"));
        assertThat(keepEditions().newest(UUID.randomUUID())).isEmpty();
    }

    private KeepEditions keepEditions() {
        return node.get(KeepEditions.class);
    }
}
