package org.sozialraum.lti.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ServiceAddressTest {
    private static final URI PAGE = URI.create("https://lms.example/roster?limit=2");

    @Test
    void puts_scores_at_the_end_of_the_path_before_the_query() {
        assertThat(ServiceAddress.below(URI.create("https://lms.example/l/2/lineitem?type_id=1&x=a%26b"), "scores"))
                .hasToString("https://lms.example/l/2/lineitem/scores?type_id=1&x=a%26b");
        assertThat(ServiceAddress.below(URI.create("https://lms.example/l/2/"), "results"))
                .hasToString("https://lms.example/l/2/results");
    }

    @Test
    void follows_a_link_to_the_same_origin_only() {
        assertThat(ServiceAddress.linked(PAGE, "?from=2")).contains(URI.create("https://lms.example/roster?from=2"));
        assertThat(ServiceAddress.linked(PAGE, "https://LMS.example:443/x")).isPresent();
        assertThat(ServiceAddress.linked(PAGE, "http://lms.example/roster")).isEmpty();
        assertThat(ServiceAddress.linked(PAGE, "https://lms.example:8443/roster"))
                .isEmpty();
        assertThat(ServiceAddress.linked(PAGE, "https://lms.example@stranger.example/"))
                .isEmpty();
        assertThat(ServiceAddress.linked(PAGE, "//stranger.example/roster")).isEmpty();
        assertThat(ServiceAddress.linked(PAGE, "not an address")).isEmpty();
    }
}
