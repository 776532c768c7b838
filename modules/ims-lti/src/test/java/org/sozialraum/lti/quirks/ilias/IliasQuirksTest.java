package org.sozialraum.lti.quirks.ilias;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sozialraum.lti.quirks.Quirks;

class IliasQuirksTest {
    private final Quirks ilias = new IliasQuirks();

    @Test
    void explains_the_one_answer_that_ilias_gives_to_every_difficulty() {
        assertThat(ilias.registrationRefusal(500, "error in ltiregistration.php")
                        .orElseThrow())
                .contains("used already");
        assertThat(ilias.registrationRefusal(500, "out of memory")).isEmpty();
        assertThat(ilias.registrationRefusal(404, "error in ltiregistration.php"))
                .isEmpty();
    }

    @Test
    void does_not_believe_that_ilias_knows_but_two_claims() {
        assertThat(ilias.incompleteLists()).containsExactly("claims_supported");
    }
}
