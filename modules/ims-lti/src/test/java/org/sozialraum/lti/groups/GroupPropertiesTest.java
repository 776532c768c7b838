package org.sozialraum.lti.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.sozialraum.lti.recorded.ListeningServer;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.Reply;
import org.sozialraum.lti.recorded.SettableClock;

/** Whatever a platform writes about its groups: an outcome, never an exception. */
class GroupPropertiesTest {
    private static final OurSide OURS = new OurSide(new SettableClock("2026-11-22T20:30:59Z"));
    private static final ListeningServer LMS = new ListeningServer(
            request -> Reply.json(200, "application/json", "{\"access_token\": \"token-1\", \"expires_in\": 3600}"));
    private static final String PATH = "/2/groups";

    @AfterContainer
    static void stop() {
        LMS.close();
        OURS.close();
    }

    @Property(tries = 200)
    void any_text_in_place_of_a_list_is_not_read(@ForAll String body) {
        LMS.plan(PATH, Reply.json(200, "application/json", body));
        GroupsEndpoint endpoint = new GroupsEndpoint(OurSide.deploymentAt(LMS), LMS.at(PATH), Optional.empty());

        assertThat(new CourseGroups(OURS.calls).groups(endpoint)).isInstanceOf(NotRead.class);
    }

    @Property(tries = 500)
    void any_value_in_any_field_makes_a_group_or_none(
            @ForAll("fields") String field, @ForAll("values") JsonNode value) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", "1").put("name", "a");
        json.set(field, value);

        assertThat(Group.in(json).stream())
                .allSatisfy(group -> assertThat(group.id()).isNotBlank());
        assertThat(GroupSet.in(json).stream())
                .allSatisfy(set -> assertThat(set.id()).isNotBlank());
    }

    @Property(tries = 300)
    void any_person_can_be_asked_for(@ForAll String userId) {
        Assume.that(!userId.isBlank());

        URI filtered = new PersonFilter(userId).in(URI.create("https://lms.example/groups"));

        assertThat(new PersonFilter(userId).in(filtered)).isEqualTo(filtered);
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of("id", "name", "set_id", "tag");
    }

    @Provide
    Arbitrary<JsonNode> values() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return Arbitraries.oneOf(
                Arbitraries.strings().map(json::textNode),
                Arbitraries.longs().map(json::numberNode),
                Arbitraries.doubles().map(json::numberNode),
                Arbitraries.of(json.nullNode(), json.booleanNode(true), json.objectNode(), json.textNode("\0")));
    }
}
