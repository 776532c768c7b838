package org.sozialraum.lti.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ParametersTest {
    @Test
    void decodes_names_and_values() {
        assertThat(Parameters.in("iss=https%3A%2F%2Flms.example&login%5Fhint=a+b%20c"))
                .containsExactly(entry("iss", List.of("https://lms.example")), entry("login_hint", List.of("a b c")));
    }

    @Test
    void keeps_every_value_of_a_repeated_name_in_order() {
        assertThat(Parameters.in("a=1&b=2&a=3")).containsEntry("a", List.of("1", "3"));
    }

    @Test
    void a_name_alone_has_an_empty_value() {
        assertThat(Parameters.in("a&b=")).containsEntry("a", List.of("")).containsEntry("b", List.of(""));
    }

    @Test
    void only_the_first_equals_sign_divides() {
        assertThat(Parameters.in("hint=eyJ9==")).containsEntry("hint", List.of("eyJ9=="));
    }

    @Test
    void nothing_has_no_parameters() {
        assertThat(Parameters.in("")).isEmpty();
        assertThat(Parameters.in("&&")).isEmpty();
    }

    @Test
    void what_is_no_percent_encoding_stays_as_it_came() {
        assertThat(Parameters.in("a=100%&b=%zz&c=%E4%B")).containsKeys("a", "b", "c");
        assertThat(Parameters.in("a=100%")).containsEntry("a", List.of("100%"));
    }

    @Property
    void whatever_a_form_encodes_comes_back(@ForAll String name, @ForAll String value) {
        String text = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String key = "n" + new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(Parameters.in(encoded(key) + "=" + encoded(text))).containsExactly(entry(key, List.of(text)));
    }

    @Property
    void any_text_is_read_without_an_exception(@ForAll String anything) {
        assertThat(Parameters.in(anything).values()).noneMatch(List::isEmpty);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
