package org.sozialraum.lti.quirks.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.message.CustomClaim;
import org.sozialraum.lti.recorded.Recording;

class MoodleGroupsTest {
    private static final String CUSTOM = "https://purl.imsglobal.org/spec/lti/claim/custom";

    @Test
    void a_recorded_student_is_in_one_group() {
        assertThat(MoodleGroups.in(recorded("launch-student"), "groups")).contains(Set.of("1"));
    }

    @Test
    void a_recorded_teacher_is_in_none() {
        assertThat(MoodleGroups.in(recorded("launch-submission-review"), "groups"))
                .contains(Set.of());
    }

    @Test
    void several_groups_have_commas_between_them() {
        assertThat(MoodleGroups.in(custom("4, 17,,4"), "groups")).contains(Set.of("4", "17"));
    }

    /** LTI Core 1.3, 5.4.6: what a platform cannot resolve comes back verbatim. */
    @Test
    void an_unresolved_variable_means_unknown() {
        assertThat(MoodleGroups.in(custom(MoodleGroups.VARIABLE), "groups")).isEmpty();
    }

    @Test
    void a_parameter_that_did_not_come_means_unknown() {
        assertThat(MoodleGroups.in(custom("1"), "teams")).isEmpty();
    }

    @Property(tries = 300)
    void any_value_is_read(@ForAll String value) {
        assertThat(MoodleGroups.in(custom(value), "groups")).isNotNull();
    }

    private static CustomClaim custom(String value) {
        return new CustomClaim(Map.of("groups", value));
    }

    private static CustomClaim recorded(String launch) {
        Map<String, String> values = new HashMap<>();
        Recording.of(launch)
                .path("claims")
                .path(CUSTOM)
                .properties()
                .forEach(entry -> values.put(entry.getKey(), entry.getValue().asText()));
        return new CustomClaim(values);
    }
}
