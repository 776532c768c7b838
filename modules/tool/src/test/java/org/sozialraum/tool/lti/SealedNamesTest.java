package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sozialraum.lti.keys.MasterKey;
import org.sozialraum.tool.Course;

class SealedNamesTest {
    private static final UUID ANNA = Course.LEARNER.value();

    private final SealedNames names = new SealedNames(MasterKey.of(new byte[MasterKey.BYTES]), new SecureRandom());

    @ParameterizedTest
    @ValueSource(strings = {"Anna Östreich", "李小龍", "<b>", "A"})
    void come_back_as_they_were_sealed(String name) {
        assertThat(names.open(ANNA, names.sealed(ANNA, name))).contains(name);
    }

    @Test
    void can_stand_in_an_address_and_tell_nothing_there() {
        for (int length = 1; length < 30; length++) {
            assertThat(names.sealed(ANNA, "Anna".repeat(length)))
                    .matches("[A-Za-z0-9_-]+")
                    .doesNotContain("Anna");
        }
    }

    @Test
    void open_for_their_learner_alone() {
        assertThat(names.open(Course.uuid("ben"), names.sealed(ANNA, "Anna"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void are_nobodys_when_we_did_not_seal_them(String foreign) {
        assertThat(names.open(ANNA, foreign)).isEmpty();
    }

    @Test
    void are_cut_where_they_would_make_an_address_too_long() {
        String sealed = names.sealed(ANNA, "😀".repeat(1_000));

        assertThat(sealed).hasSizeLessThan(1_000);
        assertThat(names.open(ANNA, sealed)).contains("😀".repeat(100));
    }
}
