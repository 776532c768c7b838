package org.sozialraum.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.roster.RosterOutcome.ReadWhole;
import org.sozialraum.lti.service.JsonBody;

/** Whatever a platform answers: an outcome, never an exception, and every entry is counted. */
class RosterPropertiesTest {
    private static final AtomicReference<Reply> ANSWER = new AtomicReference<>(RosterTrial.page(""));
    private static final RosterTrial TRIAL = new RosterTrial(request -> ANSWER.get());

    @AfterContainer
    static void stop() {
        TRIAL.close();
    }

    @Property(tries = 200)
    void any_json_has_an_outcome(@ForAll("values") String body, @ForAll("links") String link) {
        ANSWER.set(RosterTrial.linked(Reply.json(200, RosterTrial.CONTAINER, body), link));

        assertThat(read()).isNotNull();
    }

    @Property(tries = 200)
    void any_text_has_an_outcome_and_is_no_roster(@ForAll String text) {
        ANSWER.set(Reply.json(200, RosterTrial.CONTAINER, text));

        assertThat(read()).isInstanceOf(StoppedEarly.class);
    }

    @Property(tries = 500)
    void every_entry_is_told_or_counted(@ForAll("members") List<String> entries, @ForAll("links") String link) {
        Reply page = RosterTrial.page(String.join(",", entries));
        ANSWER.set(RosterTrial.linked(page, link));

        RosterCount count = read().count();

        int skipped =
                count.skipped().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(count.members() + count.otherRole() + skipped).isEqualTo(count.pages() * entries.size());
        assertThat(count.pages()).isPositive();
    }

    @Property(tries = 500)
    void a_member_cut_short_anywhere_is_no_exception(@ForAll("members") List<String> entries, @ForAll("cuts") int cut) {
        String whole = RosterTrial.page(String.join(",", entries)).body();
        String body = whole.substring(0, cut % whole.length());

        assertThat(RosterPage.in(JsonBody.parsed(body), 1, Optional.empty())).isEmpty();
    }

    private static RosterOutcome read() {
        RosterRequest request = RosterRequest.everybody().withRole(Role.LEARNER).inPagesOf(2);
        RosterOutcome outcome = TRIAL.roster.read(
                TRIAL.endpoint(), request, page -> assertThat(page.toString()).isNotNull());
        if (outcome instanceof ReadWhole whole) {
            assertThat(whole.count().pages()).isPositive();
        }
        return outcome;
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 100_000);
    }

    @Provide
    Arbitrary<String> links() {
        return Arbitraries.of(
                "",
                "<",
                "<>; rel=next",
                "<?p=2>; rel=next",
                "<?limit=2&from=2>; rel=\"next\"",
                "<?limit=2&from=2&rlid>; rel=next",
                "<?&&=&>; rel=next",
                "<#x>; rel=next",
                "<//>; rel=next",
                "<:>; rel=next",
                "<http://[>; rel=next",
                "<mailto:a@b>; rel=next",
                "<?p=%zz>; rel=next",
                "<? >; rel=next",
                "<https://stranger.example/>; rel=next",
                "<http://127.0.0.1@stranger.example/>; rel=\"differences next\"",
                "<?since=1>; rel=differences");
    }

    @Provide
    Arbitrary<List<String>> members() {
        Arbitrary<String> field = Arbitraries.of(
                "user_id",
                "status",
                "roles",
                "name",
                "email",
                "picture",
                "lis_person_sourcedid",
                "message",
                "https://purl.imsglobal.org/spec/lti/claim/custom");
        Arbitrary<String> entry = Arbitraries.maps(field, values()).ofMaxSize(6).map(RosterPropertiesTest::object);
        return Arbitraries.oneOf(entry, values()).list().ofMaxSize(6);
    }

    /** JSON of any kind: scalars, lists, and objects whose fields are those that rosters really have. */
    @Provide
    Arbitrary<String> values() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(300).map(RosterPropertiesTest::quoted);
        Arbitrary<String> scalar = Arbitraries.oneOf(
                text,
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf),
                Arbitraries.of(
                        "null", "true", "1e400", "\"Learner\"", "\"Deleted\"", "\"\\u0000\"", "\"\\ud800\"", "\"7\""));
        Arbitrary<String> list = scalar.list().ofMaxSize(4).map(items -> "[" + String.join(",", items) + "]");
        Arbitrary<String> field = Arbitraries.of(
                "user_id",
                "roles",
                "members",
                "context",
                "id",
                "https://purl.imsglobal.org/spec/lti/claim/custom",
                "https://purl.imsglobal.org/spec/lti/claim/message_type");
        Arbitrary<String> object = Arbitraries.maps(field, Arbitraries.oneOf(scalar, list))
                .ofMaxSize(5)
                .map(RosterPropertiesTest::object);
        return Arbitraries.oneOf(
                scalar, list, object, object.list().ofMaxSize(3).map(Object::toString));
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }
}
