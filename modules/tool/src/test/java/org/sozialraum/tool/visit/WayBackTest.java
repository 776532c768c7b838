package org.sozialraum.tool.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
    private static final String HOME = "/learn/token";

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOME,
                HOME + "/overview",
                HOME + "/sections/01-what",
                HOME + "/check/2/7",
                HOME + "/review/a-b/1?as=c_d"
            })
    void returns_to_a_page_of_this_visit(String page) {
        assertThat(WayBack.to(HOME, Optional.of(page))).hasToString(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/learn/token-of-another/overview",
                HOME + "/../../teach/token",
                HOME + "/a page",
                HOME + "/%0d%0aSet-Cookie:x",
                HOME + "/overview\r\nSet-Cookie: x",
                HOME + "//elsewhere.example",
                HOME + "/overview?as=",
                HOME + "/overview?as=a&b=c",
                HOME + "/overview?other=a",
                ""
            })
    void returns_home_instead_of_anywhere_else(String page) {
        assertThat(WayBack.to(HOME, Optional.of(page))).hasToString(HOME);
    }

    @Test
    void returns_home_where_nothing_was_said() {
        assertThat(WayBack.to(HOME, Optional.empty())).hasToString(HOME);
    }
}
