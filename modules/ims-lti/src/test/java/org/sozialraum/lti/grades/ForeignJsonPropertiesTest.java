package org.sozialraum.lti.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.service.JsonBody;

/** Whatever a platform sends: a value or nothing, never an exception, and nothing of it is lost on the way back. */
class ForeignJsonPropertiesTest {
    private static final String ID = "https://lms.example/2/lineitems/2/lineitem?type_id=1";
    private static final Set<String> OURS =
            Set.of("label", "scoreMaximum", "tag", "resourceId", "startDateTime", "endDateTime", "submissionReview");
    private static final LineItemChange EVERYTHING = LineItemChange.NONE
            .label("L")
            .scoreMaximum(BigDecimal.TEN)
            .tag("t")
            .resourceId("r")
            .startDateTime(Instant.EPOCH)
            .endDateTime(Instant.EPOCH)
            .submissionReview(SubmissionReview.plain())
            .gradesReleased(true);

    @Property(tries = 500)
    void any_text_is_read_or_is_nothing(@ForAll String text) {
        JsonNode json = JsonBody.parsed(text);

        assertThatCode(() -> {
                    LineItem.in(json);
                    Result.in(json);
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 1000)
    void a_result_of_any_values_is_read_or_is_nothing(@ForAll("fields") Map<String, String> fields) {
        assertThat(Result.in(JsonBody.parsed(object(fields))).stream())
                .allSatisfy(result -> assertThat(result.maximum()).isPositive());
    }

    @Property(tries = 1000)
    void a_column_of_any_values_goes_back_as_it_came(@ForAll("fields") Map<String, String> fields) {
        JsonNode sent = withId(fields);

        LineItem item = LineItem.in(sent).orElseThrow();

        assertThat(item.json()).isEqualTo(sent);
        assertThat(item.json().toString()).isEqualTo(sent.toString());
    }

    @Property(tries = 1000)
    void a_change_touches_no_field_that_is_not_a_tools(@ForAll("fields") Map<String, String> fields) {
        ObjectNode before = withId(fields);

        ObjectNode after = EVERYTHING.appliedTo(before);

        before.remove(OURS);
        JsonNode rest = after.deepCopy().remove(OURS);
        assertThat(rest.has("gradesReleased")).isEqualTo(before.has("gradesReleased"));
        assertThat(((ObjectNode) rest).without(List.of("gradesReleased")).toString())
                .isEqualTo(before.without(List.of("gradesReleased")).toString());
    }

    @Property(tries = 1000)
    void a_change_that_was_made_changes_nothing_more(@ForAll("fields") Map<String, String> fields) {
        ObjectNode once = EVERYTHING.appliedTo(withId(fields));

        assertThat(EVERYTHING.appliedTo(once)).isEqualTo(once);
    }

    @Test
    void a_number_that_would_fill_the_memory_is_nothing() {
        JsonNode json = JsonBody.parsed("{\"userId\":\"5\",\"resultScore\":1E+999999,\"resultMaximum\":1e-999999}");

        assertThat(Result.in(json)).hasValueSatisfying(result -> {
            assertThat(result.score()).isEmpty();
            assertThat(result.maximum()).isEqualTo(BigDecimal.ONE);
        });
    }

    @Test
    void an_address_that_leads_nowhere_is_none() {
        assertThat(List.of("", "/2/lineitem", "mailto:a@example.org", "https://a b/", "http://["))
                .allSatisfy(id -> assertThat(LineItem.in(
                                JsonNodeFactory.instance.objectNode().put("id", id)))
                        .isEmpty());
    }

    @Property(tries = 500)
    void a_condition_of_any_text_arrives_as_it_was_meant(@ForAll("conditions") String text) {
        URI asked = LineItemFilter.ALL.tagged(text).of(URI.create(ID));

        assertThat(asked.getQuery()).isEqualTo("type_id=1&tag=" + text);
        assertThat(asked.getRawQuery()).doesNotContain(" ", "+");
    }

    @Provide
    Arbitrary<String> conditions() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("äöü€&=+#%?")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
    }

    /** Fields that platforms really send, and one that nobody knows, with values of any kind. */
    @Provide
    Arbitrary<Map<String, String>> fields() {
        Arbitrary<String> name = Arbitraries.of(
                "userId",
                "resultScore",
                "resultMaximum",
                "comment",
                "scoringUserId",
                "label",
                "scoreMaximum",
                "resourceLinkId",
                "ltiLinkId",
                "resourceId",
                "tag",
                "startDateTime",
                "endDateTime",
                "submissionReview",
                "gradesReleased",
                "https://lms.example/unheard-of");
        return Arbitraries.maps(name, values()).ofMaxSize(10);
    }

    private static Arbitrary<String> values() {
        Arbitrary<String> text = Arbitraries.strings()
                .ofMaxLength(50)
                .map(words -> JsonNodeFactory.instance.textNode(words).toString());
        Arbitrary<String> odd = Arbitraries.of(
                "null",
                "true",
                "-0.0",
                "100.00",
                "1e400",
                "1E-400",
                "123456789012345678901234567890",
                "\"2026-13-01T00:00:00Z\"",
                "\"2026-01-01T00:00:00+01:00\"",
                "\"+999999999-12-31T23:59:59-18:00\"",
                "{\"reviewableStatus\":\"Submitted\",\"url\":\"http://[\",\"custom\":[1]}",
                "{\"reviewableStatus\":[null,{},\"Submitted\"],\"custom\":{\"a\":null,\"b\":1.50}}");
        Arbitrary<String> number = Arbitraries.bigDecimals().map(BigDecimal::toString);
        Arbitrary<String> scalar = Arbitraries.oneOf(text, odd, number);
        return Arbitraries.oneOf(scalar, scalar.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]"));
    }

    private static ObjectNode withId(Map<String, String> fields) {
        ObjectNode json = (ObjectNode) JsonBody.parsed(object(fields));
        return json.put("id", ID);
    }

    private static String object(Map<String, String> fields) {
        List<String> parts = fields.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .toList();
        return "{" + String.join(",", parts) + "}";
    }
}
