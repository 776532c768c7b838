package org.sozialraum.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Recording;

class LinkHeaderTest {
    @Test
    void reads_the_next_page_of_a_recorded_moodle_header() {
        String header =
                Recording.of("lineitems-paged-response").at("/headers/link").asText();

        assertThat(LinkHeader.to("next", List.of(header)))
                .contains("http://127.0.0.1:8000/mod/lti/services.php/2/lineitems?type_id=1&limit=1&from=1");
    }

    @Test
    void reads_the_next_page_as_the_standard_writes_it() {
        assertThat(LinkHeader.to(
                        "next",
                        List.of(
                                "<https://a.example/1>; rel=\"prev\"",
                                "</p?x=1,2>; title=\"a, b\"; REL=\"last next\"")))
                .contains("/p?x=1,2");
        assertThat(LinkHeader.to("next", List.of("<https://a.example/1>; rel=nextish")))
                .isEmpty();
        assertThat(LinkHeader.to("next", List.of())).isEmpty();
    }
}
