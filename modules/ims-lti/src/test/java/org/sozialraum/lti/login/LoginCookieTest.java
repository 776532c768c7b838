package org.sozialraum.lti.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.login.LoginOutcome.BrowserSecret;

/** Security Framework 1.1, 7.3.1: the state is bound to the browser. */
class LoginCookieTest {
    private static final BrowserSecret ONE = new BrowserSecret("state-1", "secret-1", Duration.ofMinutes(10));
    private static final BrowserSecret OTHER = new BrowserSecret("state-2", "secret-2", Duration.ofMinutes(10));

    @Test
    void comes_back_inside_a_frame_and_is_hidden_from_scripts() {
        assertThat(LoginCookie.header(ONE, "/lti/launch").split("; "))
                .containsExactly(
                        "lti_login_state-1=secret-1",
                        "Max-Age=600",
                        "Path=/lti/launch",
                        "Secure",
                        "HttpOnly",
                        "SameSite=None",
                        "Partitioned");
    }

    @Test
    void two_tabs_do_not_overwrite_each_other() {
        Map<String, List<String>> sent = sent("theme=dark; " + pair(ONE) + ";" + pair(OTHER));

        assertThat(LoginCookie.secretIn(sent, "state-1")).contains("secret-1");
        assertThat(LoginCookie.secretIn(sent, "state-2")).contains("secret-2");
    }

    @Test
    void reads_several_headers_in_any_case() {
        Map<String, List<String>> small =
                Map.of("cookie", List.of("a=b", pair(ONE)), "set-cookie", List.of(pair(OTHER)));

        assertThat(LoginCookie.secretIn(small, "state-1")).contains("secret-1");
        assertThat(LoginCookie.secretIn(small, "state-2")).isEmpty();
    }

    @Test
    void finds_nothing_where_no_cookie_belongs_to_the_state() {
        assertThat(LoginCookie.secretIn(Map.of(), "state-1")).isEmpty();
        assertThat(LoginCookie.secretIn(sent("x" + pair(ONE)), "state-1")).isEmpty();
        assertThat(LoginCookie.secretIn(sent(pair(ONE)), "state")).isEmpty();
    }

    @Test
    void refuses_a_path_that_would_add_attributes() {
        for (String path : List.of("", "launch", "/; Domain=evil.example", "/\r\nX: y"))
            assertThatThrownBy(() -> LoginCookie.header(ONE, path)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, List<String>> sent(String cookies) {
        return Map.of("Cookie", List.of(cookies));
    }

    private static String pair(BrowserSecret secret) {
        return LoginCookie.header(secret, "/").split(";", 2)[0];
    }
}
