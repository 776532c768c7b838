package org.sozialraum.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.recorded.Recording;

class FieldListTest {
    private static final String TOKEN = "registration-token-of-eight-and-more";

    private final FieldList fields = new FieldList(new Excerpt(Optional.of(TOKEN)));
    private final ObjectNode ours = SampleTool.at("http://127.0.0.1:9100").json();

    /** RFC 7591, 3.2.1: the answer tells all that was registered, and that may be something else. */
    @Test
    void finds_what_the_recorded_moodle_has_written_down_otherwise() {
        JsonNode moodles = Recording.of("registration-response").path("body");

        List<SentField> all = fields.of(ours, moodles);

        assertThat(all)
                .filteredOn(SentField::differs)
                .extracting(SentField::name)
                .contains("client_name", "redirect_uris", "scope", "lti-tool-configuration.claims")
                .doesNotContain("grant_types", "jwks_uri", "lti-tool-configuration.domain");
        assertThat(all).extracting(SentField::name).isSorted().doesNotContain("client_id");
    }

    @Test
    void takes_lists_and_scopes_for_sets() throws JsonProcessingException {
        JsonNode asked = json("{\"scope\":\"a b c\",\"grant_types\":[\"x\",\"y\"]}");
        JsonNode answered = json("{\"scope\":\"c  b a\",\"grant_types\":[\"y\",\"x\",\"x\"]}");

        assertThat(fields.of(asked, answered)).noneMatch(SentField::differs);
    }

    @Test
    void takes_silence_for_no_difference() throws JsonProcessingException {
        assertThat(fields.of(json("{\"logo_uri\":\"a\"}"), json("{}")))
                .containsExactly(new SentField("logo_uri", "a", Optional.empty()))
                .noneMatch(SentField::differs);
    }

    @Test
    void tells_messages_apart_by_their_type() throws JsonProcessingException {
        JsonNode asked = json("{\"messages\":[{\"type\":\"A\",\"label\":\"1\"},{\"type\":\"B\",\"label\":\"2\"}]}");
        JsonNode answered = json("{\"messages\":[{\"type\":\"B\",\"label\":\"3\"},{\"type\":\"A\",\"label\":\"1\"}]}");

        assertThat(fields.of(asked, answered))
                .filteredOn(SentField::differs)
                .containsExactly(new SentField("messages.B.label", "2", Optional.of("3")));
    }

    @Test
    void hides_a_token_that_a_platform_writes_into_a_field() {
        ObjectNode echo = ours.deepCopy().put("client_name", "you sent " + TOKEN);

        assertThat(fields.of(ours, echo).toString()).contains("you sent …").doesNotContain(TOKEN);
    }

    @Test
    void cuts_what_a_platform_says_at_1000_characters() {
        ObjectNode endless = ours.deepCopy().put("client_name", "x".repeat(100_000));

        assertThat(fields.of(ours, endless))
                .allSatisfy(field -> assertThat(field.answered().orElse("")).hasSizeLessThanOrEqualTo(1_000));
    }

    @Test
    void follows_nobody_who_nests_without_end() throws JsonProcessingException {
        JsonNode deep = json("{\"scope\":" + "{\"deeper\":".repeat(900) + "1" + "}".repeat(900) + "}");

        assertThat(fields.of(ours, deep))
                .filteredOn(field -> field.name().equals("scope"))
                .singleElement()
                .satisfies(field -> assertThat(field.answered()).isEmpty());
    }

    @Property
    void takes_whatever_stands_in_a_field(@ForAll String name, @ForAll String value) {
        ObjectNode foreign = ours.deepCopy().put(name, value);
        foreign.putArray("messages").addNull().add(1).addObject().put("type", value);

        assertThatCode(() -> fields.of(ours, foreign)).doesNotThrowAnyException();
        assertThat(fields.of(foreign)).noneMatch(SentField::differs);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new JsonMapper().readTree(text);
    }
}
