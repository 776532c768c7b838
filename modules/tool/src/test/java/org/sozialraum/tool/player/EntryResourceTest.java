package org.sozialraum.tool.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryResourceTest {
    private static final String HOME = "/learn/token";

    @ParameterizedTest
    @ValueSource(strings = {HOME, HOME + "/overview", HOME + "/sections/01-what", HOME + "/check/2/7"})
    void returns_to_a_page_of_this_visit(String page) {
        assertThat(EntryResource.back(HOME, Optional.of(page))).hasToString(page);
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
                ""
            })
    void returns_home_instead_of_anywhere_else(String page) {
        assertThat(EntryResource.back(HOME, Optional.of(page))).hasToString(HOME);
    }

    @Test
    void returns_home_where_nothing_was_said() {
        assertThat(EntryResource.back(HOME, Optional.empty())).hasToString(HOME);
    }
}
