package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookieTest {

    @Test
    void works_inside_the_frame_of_a_platform_and_nowhere_else() {
        assertThat(new Cookie("browser", "abc-_1", Duration.ofMinutes(10)).text())
                .isEqualTo("browser=abc-_1; Max-Age=600; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
    }

    @Test
    void is_taken_back_with_the_same_attributes() {
        assertThat(Cookie.gone("browser").text())
                .isEqualTo("browser=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=None; Partitioned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a b", "a\r\nSet-Cookie: x=y", "ä", "a,b"})
    void refuses_a_value_that_would_end_the_header(String value) {
        assertThatThrownBy(() -> new Cookie("browser", value, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_its_value_to_itself() {
        assertThat(new Cookie("browser", "geheim", Duration.ZERO)).hasToString("Cookie[browser]");
    }
}
