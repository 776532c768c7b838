package org.sozialraum.tool.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void keeps_all_fields_but_one() {
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("iss", List.of("x"));
        form.put("cookie_check", List.of("1"));
        form.put("login_hint", List.of("y", "z"));

        assertThat(Forms.query(form, "cookie_check")).isEqualTo("iss=x&login_hint=y&login_hint=z");
    }

    @Test
    void lets_no_value_become_another_field_or_another_line() {
        assertThat(Forms.query(Map.of("a&b", List.of("ä=1&c=2\r\nSet-Cookie: x")), "none"))
                .isEqualTo("a%26b=%C3%A4%3D1%26c%3D2%0D%0ASet-Cookie%3A+x");
    }
}
