package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sozialraum.tool.web.Browser;

class CookiesTest {

    @Test
    void names_a_login_by_the_beginning_of_its_state_alone() {
        assertThat(Cookies.nameOfLogin("abcdefghijklmnopqrstuvwxyz")).isEqualTo("sozialraum-login-abcdefghijklmnop");
    }

    @Test
    void names_a_login_whatever_somebody_sends_as_state() {
        assertThat(Cookies.nameOfLogin("")).isEqualTo("sozialraum-login-");
    }

    @Test
    void sees_none_in_a_browser_that_keeps_none() {
        assertThat(Cookies.anyOfOurs(new Browser().request())).isFalse();
        assertThat(Cookies.value(new Browser().request(), "theme")).isEmpty();
    }

    @Test
    void tells_ours_from_others() {
        assertThat(Cookies.anyOfOurs(new Browser().with("theme", "dark").request()))
                .isFalse();
        assertThat(Cookies.anyOfOurs(new Browser()
                        .with("theme", "dark")
                        .with("sozialraum-check", "1")
                        .request()))
                .isTrue();
    }

    @Test
    void reads_the_one_that_was_asked_for() {
        Browser browser = new Browser().with("theme", "dark").with("sozialraum-check", "1");

        assertThat(Cookies.value(browser.request(), "sozialraum-check")).contains("1");
    }
}
