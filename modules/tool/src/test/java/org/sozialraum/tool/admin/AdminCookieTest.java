package org.sozialraum.tool.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sozialraum.learning.session.SessionToken;
import org.sozialraum.tool.web.Browser;

class AdminCookieTest {
    private static final SessionToken SESSION = SessionToken.random(new Random(7));

    @Test
    void belongs_to_this_host_alone_where_it_is_encrypted() {
        String header = header(new AdminCookie(true).on(Response.ok(), SESSION));

        assertThat(header)
                .isEqualTo("__Host-sozialraum-admin=" + SESSION.value()
                        + "; Max-Age=28800; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void has_a_name_without_prefix_on_plain_http() {
        assertThat(header(new AdminCookie(false).on(Response.ok(), SESSION))).startsWith("sozialraum-admin=");
    }

    @Test
    void is_taken_back_at_the_end() {
        assertThat(header(new AdminCookie(true).gone(Response.ok())))
                .startsWith("__Host-sozialraum-admin=; Max-Age=0; Path=/;");
    }

    @Test
    void is_found_among_others() {
        Browser browser =
                new Browser().with("sozialraum-browser", "x").with("__Host-sozialraum-admin", SESSION.value());

        assertThat(new AdminCookie(true).in(browser.request())).contains(SESSION);
    }

    @Test
    void one_without_the_prefix_counts_for_nothing_where_it_is_encrypted() {
        Browser browser = new Browser().with("sozialraum-admin", SESSION.value());

        assertThat(new AdminCookie(true).in(browser.request())).isEmpty();
    }

    @Test
    void one_that_is_no_token_counts_for_nothing() {
        Browser browser = new Browser().with("sozialraum-admin", "1 or 1=1");

        assertThat(new AdminCookie(false).in(browser.request())).isEmpty();
        assertThat(new AdminCookie(false).in(new Browser().request())).isEmpty();
    }

    private static String header(Response.ResponseBuilder answer) {
        return answer.build().getHeaderString("Set-Cookie");
    }
}
