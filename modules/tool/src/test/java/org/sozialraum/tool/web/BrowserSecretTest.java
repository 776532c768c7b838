package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserSecretTest {
    private static final String SECRET = "a-secret-of-this-browser";

    @Test
    void is_absent_in_a_browser_without_any_cookie() {
        assertThat(BrowserSecret.in(new Browser().request())).isEmpty();
    }

    @Test
    void is_absent_in_a_browser_with_other_cookies() {
        assertThat(BrowserSecret.in(new Browser().with("theme", "dark").request()))
                .isEmpty();
    }

    @Test
    void is_found_among_other_cookies_and_need_not_be_given_again() {
        Browser browser = new Browser().with("theme", "dark").with(BrowserSecret.COOKIE, SECRET);

        assertThat(BrowserSecret.in(browser.request())).contains(new BrowserSecret(SECRET, false));
    }

    @Test
    void proves_the_same_browser_whether_it_is_new_or_shown() {
        String stored = new BrowserSecret(SECRET, true).proof();

        assertThat(BrowserSecret.proofIn(
                        new Browser().with(BrowserSecret.COOKIE, SECRET).request()))
                .contains(stored);
    }

    @Test
    void does_not_store_the_secret_itself() {
        assertThat(new BrowserSecret(SECRET, true).proof()).hasSize(43).doesNotContain(SECRET);
    }

    @Test
    void keeps_out_of_messages() {
        assertThat(new BrowserSecret(SECRET, true)).asString().doesNotContain(SECRET);
    }
}
