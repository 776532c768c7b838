package org.sozialraum.tool.admin.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/launches", "/admin/launches?page=2&show=refused"})
    void comes_back_to_the_page_where_the_language_was_chosen(String page) {
        assertThat(SessionResource.page(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "//evil.example", "https://evil.example", "/admin/../learn", "/admin//evil.example/"})
    void leads_nowhere_else(@Nullable String page) {
        assertThat(SessionResource.page(page)).isEqualTo("/admin");
    }
}
