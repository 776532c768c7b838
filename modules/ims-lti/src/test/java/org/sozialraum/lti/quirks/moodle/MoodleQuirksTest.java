package org.sozialraum.lti.quirks.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sozialraum.lti.quirks.Quirks;

class MoodleQuirksTest {
    private final Quirks moodle = new MoodleQuirks();

    @Test
    void explains_the_words_that_moodle_refuses_with() {
        assertThat(moodle.registrationRefusal(400, "missing_domain\n").orElseThrow())
                .contains("domain");
        assertThat(moodle.registrationRefusal(404, "<html>").orElseThrow()).contains("make a new one");
        assertThat(moodle.registrationRefusal(400, "something new")).isEmpty();
    }

    @Test
    void explains_why_a_token_request_finds_nothing() {
        assertThat(moodle.tokenRefusal(404, "").orElseThrow()).contains("key set");
        assertThat(moodle.tokenRefusal(400, "")).isEmpty();
    }
}
