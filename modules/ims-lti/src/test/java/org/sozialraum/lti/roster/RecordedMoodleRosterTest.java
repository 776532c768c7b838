package org.sozialraum.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sozialraum.lti.message.Role;
import org.sozialraum.lti.message.RolesClaim;
import org.sozialraum.lti.recorded.Heard;
import org.sozialraum.lti.recorded.OurSide;
import org.sozialraum.lti.recorded.RecordedMoodle;
import org.sozialraum.lti.recorded.Recording;
import org.sozialraum.lti.recorded.SettableClock;
import org.sozialraum.lti.roster.MembershipStatus.Known;
import org.sozialraum.lti.roster.RosterOutcome.ReadWhole;
import org.sozialraum.lti.roster.RosterRequest.Everybody;
import org.sozialraum.lti.token.Scope;

class RecordedMoodleRosterTest {
    private static final String ROLES = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final SettableClock clock = new SettableClock("2026-11-22T20:24:55Z");
    private final OurSide ours = new OurSide(clock);
    private final RecordedMoodle moodle = new RecordedMoodle(clock, ours.keys::publicJwks);
    private final Roster roster = new Roster(ours.calls);
    private final RosterEndpoint endpoint = new RosterEndpoint(
            OurSide.deploymentAt(moodle.server()), moodle.server().at(RecordedMoodle.ROSTER));
    private final List<RosterPage> pages = new ArrayList<>();

    @AfterEach
    void close() {
        moodle.server().close();
        ours.close();
    }

    @Test
    void asks_with_exactly_the_media_type_and_only_the_scope_of_the_service() {
        read(RosterRequest.everybody());

        assertThat(asked().getFirst().header("Accept"))
                .containsExactly("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
        assertThat(moodle.server()
                        .heard("POST", RecordedMoodle.TOKEN)
                        .getFirst()
                        .form()
                        .get("scope"))
                .isEqualTo("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");
    }

    @Test
    void sends_a_limit_because_moodle_makes_no_pages_without() {
        read(RosterRequest.everybody());

        assertThat(asked()).extracting(Heard::address).containsExactly(RecordedMoodle.ROSTER + "?limit=250");
    }

    @Test
    void reads_everybody_with_all_that_moodle_says() {
        RosterOutcome outcome = read(RosterRequest.everybody());

        assertThat(outcome).isEqualTo(new ReadWhole(new RosterCount(1, 5, Map.of(), 0), Optional.empty()));
        assertThat(pages.getFirst().context())
                .contains(new RosterContext("2", Optional.of("LAB1"), Optional.of("LTI Lab Course")));
        Member last = members().getLast();
        assertThat(last.userId()).isEqualTo("7");
        assertThat(last.status()).isEqualTo(Known.ACTIVE);
        assertThat(last.roles().roles()).containsExactly(Role.LEARNER);
        assertThat(last.person().name()).contains("Chloé 李");
        assertThat(last.person().givenName()).contains("Chloé");
        assertThat(last.person().familyName()).contains("李");
        assertThat(last.person().email()).contains("student3@example.test");
        assertThat(last.sourcedId()).contains("SIS-student3");
        assertThat(last.picture()).isEmpty();
        assertThat(last.messages()).isEmpty();
    }

    @Test
    void follows_moodles_pages_to_the_last() {
        RosterOutcome outcome = read(RosterRequest.everybody().inPagesOf(2));

        assertThat(outcome).isEqualTo(new ReadWhole(new RosterCount(3, 5, Map.of(), 0), Optional.empty()));
        assertThat(asked())
                .extracting(Heard::address)
                .containsExactly(
                        RecordedMoodle.ROSTER + "?limit=2",
                        RecordedMoodle.ROSTER + "?limit=2&from=2",
                        RecordedMoodle.ROSTER + "?limit=2&from=4");
        assertThat(pages).extracting(RosterPage::number).containsExactly(1, 2, 3);
        assertThat(members()).extracting(Member::userId).containsExactly("4", "6", "3", "5", "7");
    }

    @Test
    void puts_the_role_back_that_moodles_next_link_has_dropped() {
        Everybody learners = RosterRequest.everybody().withRole(Role.LEARNER).inPagesOf(2);

        RosterOutcome outcome = read(learners);

        assertThat(asked())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.query()).containsEntry("role", ROLES + "Learner"));
        assertThat(outcome.count()).isEqualTo(new RosterCount(2, 4, Map.of(), 0));
        assertThat(members()).extracting(Member::userId).containsExactly("4", "6", "5", "7");
    }

    @Test
    void knows_no_other_names_of_roles_than_moodles_short_ones() {
        read(RosterRequest.everybody().withRole(Role.INSTRUCTOR));

        assertThat(members()).singleElement().satisfies(teacher -> {
            assertThat(teacher.userId()).isEqualTo("3");
            assertThat(teacher.roles().isInstructor()).isTrue();
            assertThat(teacher.unknownRoles()).isEmpty();
        });
    }

    @Test
    void brings_the_messages_of_the_link_that_was_asked_for_and_keeps_asking_for_it() {
        read(RosterRequest.everybody().forLink("1").inPagesOf(3));

        assertThat(asked())
                .hasSize(2)
                .allSatisfy(request -> assertThat(request.query()).containsEntry("rlid", "1"));
        assertThat(members())
                .hasSize(5)
                .allSatisfy(member -> assertThat(member.messages())
                        .singleElement()
                        .satisfies(message -> assertThat(message.type()).contains("LtiResourceLinkRequest")));
    }

    @Test
    void shows_a_non_editing_teacher_as_learner_who_launches_as_instructor() {
        JsonNode launch = Recording.of("launch-ta-nonediting").path("claims");
        Set<String> launched = new HashSet<>();
        launch.path("https://purl.imsglobal.org/spec/lti/claim/roles").forEach(role -> launched.add(role.asText()));

        read(RosterRequest.everybody());

        Member assistant = members().getFirst();
        assertThat(assistant.userId()).isEqualTo(launch.path("sub").asText());
        assertThat(RolesClaim.named(launched).isInstructor()).isTrue();
        assertThat(assistant.roles().isInstructor()).isFalse();
        assertThat(assistant.roles().isLearner()).isTrue();
    }

    @Test
    void is_denied_where_the_administrator_has_not_allowed_names_and_roles() {
        moodle.permit(Scope.SCORE.uri());

        RosterOutcome outcome = read(RosterRequest.everybody());

        assertThat(outcome).isInstanceOfSatisfying(NotGiven.class, no -> {
            assertThat(no.ground()).isEqualTo(NotGiven.Ground.NOT_ALLOWED);
            assertThat(no.status()).isZero();
            assertThat(no.reason()).contains("invalid_scope");
            assertThat(no.ground().wayOut()).contains("administrator");
        });
        assertThat(asked()).isEmpty();
    }

    @Test
    void fetches_a_new_token_when_the_old_one_is_refused_between_two_pages() {
        RosterOutcome outcome = roster.read(endpoint, RosterRequest.everybody().inPagesOf(3), page -> {
            pages.add(page);
            moodle.forgetTokens();
        });

        assertThat(outcome).isInstanceOf(ReadWhole.class);
        assertThat(members()).hasSize(5);
        assertThat(asked())
                .extracting(request -> request.header("Authorization").getFirst())
                .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    private RosterOutcome read(RosterRequest request) {
        return roster.read(endpoint, request, pages::add);
    }

    private List<Member> members() {
        return pages.stream().flatMap(page -> page.members().stream()).toList();
    }

    private List<Heard> asked() {
        return moodle.server().heard("GET", RecordedMoodle.ROSTER);
    }
}
