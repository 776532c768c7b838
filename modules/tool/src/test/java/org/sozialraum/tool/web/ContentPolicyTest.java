package org.sozialraum.tool.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void lets_nobody_frame_us_while_no_platform_is_registered() {
        assertThat(new ContentPolicy(Set.of(), Set.of()).text()).endsWith("frame-ancestors 'none'");
    }

    @Test
    void lets_registered_platforms_frame_us() {
        assertThat(new ContentPolicy(Set.of("https://b.example", "https://a.example"), Set.of()).text())
                .endsWith("frame-ancestors 'self' https://a.example https://b.example");
    }

    @Test
    void lets_a_form_go_to_the_platform_where_it_must() {
        assertThat(new ContentPolicy(Set.of(), Set.of("https://a.example")).text())
                .contains("form-action 'self' https://a.example;");
    }

    @Test
    void never_allows_inline_or_foreign_scripts() {
        assertThat(new ContentPolicy(Set.of("https://a.example"), Set.of()).text())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "base-uri 'none'")
                .doesNotContain("unsafe");
    }
}
